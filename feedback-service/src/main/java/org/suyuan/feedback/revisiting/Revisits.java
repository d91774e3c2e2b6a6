package org.suyuan.feedback.revisiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.Grade;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Revisit;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Revisits and attempts at them, a row each; and who is still to be revisited. In the caller's transaction. */
@ApplicationScoped
class Revisits implements HandlingHook {
    private static final String URGENCY =
            " order by array_position(array['DISSATISFIED', 'WEIGHTY', 'ORDINARY'], priority), due_at, id";

    /** Each with its last day, which its clock has; attempts are counted for those alone that are shown. */
    private static final String PLAN = "select planned.*,"
            + " (select count(*) from revisit where petition_id = planned.id and not reached and made_at >= closed_at) as attempts,"
            + " (select max(made_at at time zone 'Asia/Shanghai')::date from revisit where petition_id = planned.id"
            + " and not reached and made_at >= closed_at) as last_tried"
            + " from (select * from (select handling.id, handling_unit, grade, closed_at, deadline.due_at,"
            + " case when evaluation.dissatisfied then 'DISSATISFIED'"
            + " when grade <> 'ORDINARY' or consultation_required then 'WEIGHTY' else 'ORDINARY' end as priority"
            + " from handling join lateral (select due_at from deadline where petition_id = handling.id"
            + " and purpose = 'revisit' offset 0) deadline on true"
            + " left join evaluation on evaluation.reply_id = handling.reply_id"
            + " where handling.to_revisit and case when confidential then ? else ? end"
            + " and (handling.unit = ? or handling.unit like ? escape '\\')) waiting" + URGENCY + " limit ?) planned"
            + URGENCY;

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void revisited(Handling handling, Revisit found) {
        UUID id = handling.id();
        keep(
                id,
                null,
                found,
                words(id, WritingKind.REVISIT, found.notes()),
                words(id, WritingKind.STATE_OF_MIND, found.stateOfMind()));
    }

    void tried(UUID petitionId, Way way, UUID words) {
        keep(petitionId, way, null, words, null);
    }

    private @Nullable UUID words(UUID petitionId, WritingKind kind, @Nullable String said) {
        return said == null || said.isBlank() ? null : writings.keepAsSaid(petitionId, kind, null, said);
    }

    private void keep(
            UUID petitionId, @Nullable Way way, @Nullable Revisit found, @Nullable UUID words, @Nullable UUID mind) {
        sql.update(
                "insert into revisit (id, petition_id, reached, way, implemented, satisfied, relapsed, words_id, mind_id,"
                        + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                found != null,
                way,
                found == null ? null : found.implemented(),
                found == null ? null : found.satisfied(),
                found == null ? null : found.relapsed(),
                words,
                mind,
                caller.name(),
                clock.instant());
    }

    /** All of a petition, oldest first. */
    List<RevisitEntry> of(UUID petitionId) {
        Words words =
                writings.words(petitionId, WritingKind.REVISIT, WritingKind.STATE_OF_MIND, WritingKind.REVISIT_ATTEMPT);
        return sql.list(
                "select * from revisit where petition_id = ? order by made_at, id",
                row -> read(row, words),
                petitionId);
    }

    /** Those of petitions about units of a branch, who waits most urgently first. */
    List<PlannedRevisit> planned(Visibility branch, boolean accusations, boolean others, int atMost) {
        return sql.list(PLAN, Revisits::readPlanned, accusations, others, branch.branch(), branch.below(), atMost);
    }

    private static RevisitEntry read(ResultSet row, Words words) throws SQLException {
        return new RevisitEntry(
                row.getBoolean("reached"),
                Optional.ofNullable(row.getString("way")).map(Way::valueOf).orElse(null),
                row.getObject("implemented", Boolean.class),
                row.getObject("satisfied", Boolean.class),
                row.getObject("relapsed", Boolean.class),
                words.of(row.getObject("words_id", UUID.class)),
                words.of(row.getObject("mind_id", UUID.class)),
                row.getString("made_by"),
                Sql.moment(row, "made_at"));
    }

    private static PlannedRevisit readPlanned(ResultSet row) throws SQLException {
        return new PlannedRevisit(
                row.getObject("id", UUID.class),
                RevisitPriority.valueOf(row.getString("priority")),
                row.getString("handling_unit"),
                Grade.valueOf(row.getString("grade")),
                Sql.moment(row, "closed_at"),
                Sql.moment(row, "due_at"),
                row.getInt("attempts"),
                row.getObject("last_tried", LocalDate.class));
    }
}
