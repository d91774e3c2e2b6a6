package org.suyuan.intake.repeats.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/** Finds petitions that may be about the same matter, among a million in some milliseconds: by the telling pairs they share. */
@ApplicationScoped
public class RepeatIndex {
    private static final int ENTERED = 64;

    /** In so many petitions all asked pairs together may stand: bounds what the database must look at. */
    private static final long BUDGET = 8_000;

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
        Sql.Many asked = numbers(asked(text));
        return sql.ids(
                "select petition_id from repeat_index where pairs && ? and petition_id <> ?"
                        + " order by icount(pairs & ?) desc, petition_id desc limit ?",
                asked,
                except,
                asked,
                atMost);
    }

    /** The same among the petitions that a branch of the organisation sees; slower, for each one is looked up. */
    public List<UUID> alike(UUID except, MatterText text, int atMost, Visibility visibility) {
        Sql.Many asked = numbers(asked(text));
        return sql.ids(
                "select petition_id from repeat_index join petition on id = petition_id where pairs && ?"
                        + " and petition_id <> ? and (unit = ? or unit like ? escape '\\') and (not confidential or ?)"
                        + " order by icount(pairs & ?) desc, petition_id desc limit ?",
                asked,
                except,
                visibility.branch(),
                visibility.below(),
                visibility.discipline(),
                asked,
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
    private int[] asked(MatterText text) {
        int[] telling = Arrays.stream(text.telling(counts.rarity(), ENTERED))
                .boxed()
                .sorted(Comparator.comparingInt(counts::frequency))
                .mapToInt(Integer::intValue)
                .toArray();
        long petitions = 0;
        int many = 0;
        while (many < telling.length && petitions + counts.frequency(telling[many]) <= BUDGET) {
            petitions += counts.frequency(telling[many++]);
        }
        return Arrays.copyOf(telling, many);
    }

    private Sql.Many numbers(int[] pairs) {
        return new Sql.Many(
                "integer",
                Arrays.stream(pairs).map(keyed::of).distinct().boxed().toArray());
    }
}
