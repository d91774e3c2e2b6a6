package org.suyuan.feedback.lookback;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Campaigns and their samples, rows. In the caller's transaction. */
@ApplicationScoped
class LookBacks {
    /** Accusations are drawn by nobody (E-19). */
    private static final String CANDIDATES =
            "select handling.id from handling left join evaluation on evaluation.reply_id = handling.reply_id"
                    + " where state in ('CLOSED', 'REVISITED', 'ARCHIVED') and not confidential"
                    + " and closed_at >= ? and closed_at < ? and (handling.unit = ? or handling.unit like ? escape '\\')"
                    + " and (? or handling_unit = ? or handling_unit like ? escape '\\')"
                    + " and (? or grade = ?) and (not ? or evaluation.dissatisfied) order by handling.id";

    /** Anybody can draw it again: the seed, a slash and the id, hashed, and the least of them. */
    private static final String SAMPLE = "insert into look_back_item (look_back_id, petition_id, place)"
            + " select ?, id, row_number() over (order by drawn) from (select id,"
            + " encode(sha256(convert_to(? || '/' || id::text, 'UTF8')), 'hex') as drawn from unnest(?::uuid[]) id"
            + " order by drawn limit ?) least";

    private static final String ONE = "select look_back.*, cardinality(candidates) as drawn_from,"
            + " (select count(*) from look_back_item where look_back_id = look_back.id) as sample from look_back";

    private static final TypeReference<List<String>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<List<LookAnswer>> ANSWERS = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The petitions that meet the criteria, by id. */
    List<UUID> candidates(Visibility branch, Criteria criteria) {
        String unit = criteria.handlingUnit();
        Visibility handled = new Visibility(unit == null ? "" : unit, true, true, false);
        return sql.ids(
                CANDIDATES,
                startOf(criteria.closedFrom()),
                startOf(criteria.closedTo().plusDays(1)),
                branch.branch(),
                branch.below(),
                unit == null,
                handled.branch(),
                handled.below(),
                criteria.grade() == null,
                criteria.grade(),
                criteria.dissatisfiedOnly());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.OF_RECORD).toInstant();
    }

    UUID draw(
            String branch,
            String title,
            Criteria criteria,
            List<String> checklist,
            String seed,
            List<UUID> candidates,
            int sample) {
        UUID id = NewId.next();
        sql.update(
                "insert into look_back (id, branch, title, criteria, checklist, state, seed, candidates, drawn_by, drawn_at)"
                        + " values (?, ?, ?, ?::jsonb, ?::jsonb, 'RUNNING', ?, ?, ?, ?)",
                id,
                branch,
                title,
                new Sql.Json(criteria),
                new Sql.Json(checklist),
                seed,
                Sql.Many.uuids(candidates),
                caller.name(),
                clock.instant());
        sql.update(SAMPLE, id, seed, Sql.Many.uuids(candidates), sample);
        return id;
    }

    /** One; two who change it at once come one after the other. */
    Optional<LookBack> held(UUID id) {
        return sql.first(ONE + " where id = ? for update", this::read, id);
    }

    /** Those of units of a branch, newest first. */
    List<LookBack> of(Visibility branch, int atMost) {
        return sql.list(
                ONE + " where branch = ? or branch like ? escape '\\' order by drawn_at desc, id desc limit ?",
                this::read,
                branch.branch(),
                branch.below(),
                atMost);
    }

    /** The petitions of a sample, in the order of the draw, without words; what turned out to be an accusation is left out (E-19). */
    List<LookedAt> items(UUID id) {
        return items(id, Words.NONE);
    }

    /** The same with words. */
    List<LookedAt> whole(UUID id) {
        return items(
                id,
                writings.ofIds(sql.ids(
                        "select unnest(array_remove(array[words_id, follow_up_id], null)) from look_back_item where look_back_id = ?",
                        id)));
    }

    private List<LookedAt> items(UUID id, Words words) {
        return sql.list(
                "select look_back_item.*, handling_unit from look_back_item"
                        + " join handling on handling.id = petition_id and not confidential where look_back_id = ? order by place",
                row -> readItem(row, words),
                id);
    }

    Draw drawn(LookBack one) {
        List<UUID> candidates = sql.ids("select unnest(candidates) from look_back where id = ?", one.lookBackId());
        List<UUID> drawn = sql.ids(
                "select petition_id from look_back_item where look_back_id = ? order by place", one.lookBackId());
        return new Draw(one.seed(), candidates, drawn);
    }

    /** Whether it was looked at for the first time. */
    boolean look(UUID id, UUID petitionId, List<LookAnswer> answers, boolean sound, @Nullable UUID words) {
        return sql.update(
                        "update look_back_item set answers = ?::jsonb, sound = ?, words_id = ?, looked_by = ?, looked_at = ?"
                                + " where look_back_id = ? and petition_id = ? and answers is null",
                        new Sql.Json(answers),
                        sound,
                        words,
                        caller.name(),
                        clock.instant(),
                        id,
                        petitionId)
                > 0;
    }

    /** Whether something followed, for the first time, on one that was not sound. */
    boolean follow(UUID id, UUID petitionId, FollowUp how, UUID words) {
        return sql.update(
                        "update look_back_item set follow_up = ?, follow_up_id = ?"
                                + " where look_back_id = ? and petition_id = ? and not sound and follow_up is null",
                        how,
                        words,
                        id,
                        petitionId)
                > 0;
    }

    void end(UUID id) {
        sql.update("update look_back set state = 'ENDED', ended_at = ? where id = ?", clock.instant(), id);
    }

    private LookBack read(ResultSet row) throws SQLException, IOException {
        return new LookBack(
                row.getObject("id", UUID.class),
                row.getString("branch"),
                row.getString("title"),
                json.readValue(row.getString("criteria"), Criteria.class),
                json.readValue(row.getString("checklist"), QUESTIONS),
                LookBackState.valueOf(row.getString("state")),
                row.getString("seed"),
                row.getInt("drawn_from"),
                row.getInt("sample"),
                row.getString("drawn_by"),
                Sql.moment(row, "drawn_at"),
                Sql.momentOrNull(row, "ended_at"));
    }

    private LookedAt readItem(ResultSet row, Words words) throws SQLException, IOException {
        String answers = row.getString("answers");
        String followUp = row.getString("follow_up");
        return new LookedAt(
                row.getObject("petition_id", UUID.class),
                row.getString("handling_unit"),
                answers == null ? null : json.readValue(answers, ANSWERS),
                row.getObject("sound", Boolean.class),
                words.of(row.getObject("words_id", UUID.class)),
                row.getString("looked_by"),
                Sql.momentOrNull(row, "looked_at"),
                followUp == null ? null : FollowUp.valueOf(followUp),
                words.of(row.getObject("follow_up_id", UUID.class)));
    }
}
