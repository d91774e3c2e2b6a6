package org.suyuan.intake.repeats.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.intake.learning.AskedPairs;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/** Finds petitions that may be about the same matter, among a million in some milliseconds: by the telling pairs they share. */
@ApplicationScoped
public class RepeatIndex {
    private static final int ENTERED = 64;

    /** In so many petitions all asked pairs together may stand: bounds what the database must look at. */
    private static final long BUDGET = 16_000;

    /** A row for each asked pair that a petition holds. */
    private static final String HITS =
            " from unnest(?, ?) asked (pair, weight) join repeat_index on pairs @> array[asked.pair]";

    private static final String MOST_FIRST =
            " group by petition_id order by sum(weight) desc, petition_id desc limit ?";

    private record Asked(Sql.Many pairs, Sql.Many weights) {}

    @Inject
    Sql sql;

    @Inject
    KeyedPairs keyed;

    @Inject
    PairCounts counts;

    /** Enters a petition, in the caller's transaction; which matter it belongs to is found behind it. */
    public void enter(UUID petitionId, MatterText text) {
        counts.count(text);
        sql.update(
                "with entered as (insert into repeat_index (petition_id, pairs) values (?, ?) returning petition_id)"
                        + " insert into matter_todo select petition_id from entered",
                petitionId,
                numbers(text.telling(counts.rarity(), ENTERED)));
    }

    /** Enters a petition anew whose text is read otherwise; it was counted when it came. */
    public void rekey(UUID petitionId, MatterText text) {
        sql.update(
                "update repeat_index set pairs = ? where petition_id = ?",
                numbers(text.telling(counts.rarity(), ENTERED)),
                petitionId);
    }

    /** Petitions that share most with a text, of whatever unit. */
    public List<UUID> alike(UUID except, MatterText text, int atMost) {
        Asked asked = asked(text);
        return sql.ids(
                "select petition_id" + HITS + " where petition_id <> ?" + MOST_FIRST,
                asked.pairs(),
                asked.weights(),
                except,
                atMost);
    }

    /** The same among the petitions that a branch of the organisation sees; slower, for each one is looked up. */
    public List<UUID> alike(UUID except, MatterText text, int atMost, Visibility visibility) {
        Asked asked = asked(text);
        return sql.ids(
                "select petition_id" + HITS + " join petition on id = petition_id where petition_id <> ?"
                        + " and (unit = ? or unit like ? escape '\\') and (not confidential or ?)" + MOST_FIRST,
                asked.pairs(),
                asked.weights(),
                except,
                visibility.branch(),
                visibility.below(),
                visibility.discipline(),
                atMost);
    }

    /** Other petitions of a petition's petitioners, known by identity card, phone or employee number, newest first. */
    public List<UUID> ofSamePetitioner(UUID petitionId, int atMost) {
        return sql.ids(
                "select distinct theirs.petition_id from petitioner_index mine"
                        + " join petitioner_index theirs using (field, blind)"
                        + " where mine.petition_id = ? and theirs.petition_id <> mine.petition_id"
                        + " order by 1 desc limit ?",
                petitionId,
                atMost);
    }

    /** Those that fewest hold come first: who is one of many in a wave is found by the others' names too, as far as they fit. */
    private Asked asked(MatterText text) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        AskedPairs.of(text.telling(counts.rarity(), ENTERED), counts::frequency, BUDGET)
                .forEach(one -> weights.putIfAbsent(keyed.of(one.pair()), one.weight()));
        return new Asked(
                new Sql.Many("integer", weights.keySet().toArray()),
                new Sql.Many("float8", weights.values().toArray()));
    }

    private Sql.Many numbers(int[] pairs) {
        return new Sql.Many(
                "integer",
                Arrays.stream(pairs).map(keyed::of).distinct().boxed().toArray());
    }
}
