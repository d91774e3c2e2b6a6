package org.suyuan.feedback.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.feedback.writings.FeedbackTable;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Inspections and what was found there, rows; words sealed. In the caller's transaction. */
@ApplicationScoped
class Inspections {
    @Inject
    Sql sql;

    @Inject
    Seals seals;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Keeps one; nothing when there is one for that time. */
    Optional<UUID> hold(String branch, InspectionKind kind, LocalDate periodFrom, LocalDate heldOn, String words) {
        UUID id = NewId.next();
        int kept = sql.update(
                "insert into inspection (id, branch, kind, period_from, held_on, recorded_by, recorded_at, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (branch, kind, period_from) do nothing",
                id,
                branch,
                kind,
                periodFrom,
                heldOn,
                caller.name(),
                clock.instant(),
                seals.close(FeedbackTable.INSPECTION, id, words));
        return kept > 0 ? Optional.of(id) : Optional.empty();
    }

    void find(UUID inspectionId, String unit, Verdict verdict, String words) {
        UUID id = NewId.next();
        sql.update(
                "insert into inspection_finding (id, inspection_id, unit, verdict, sealed) values (?, ?, ?, ?, ?)",
                id,
                inspectionId,
                unit,
                verdict,
                seals.close(FeedbackTable.INSPECTION_FINDING, id, words));
    }

    Optional<Inspection> one(UUID id) {
        return sql.first("select * from inspection where id = ?", this::read, id);
    }

    /** Those that a unit held for its branch since a day, without words. */
    List<RhythmEntry> heldSince(String branch, LocalDate day) {
        return sql.list(
                "select id, kind, period_from, held_on from inspection where branch = ? and period_from >= ?",
                Inspections::readEntry,
                branch,
                day);
    }

    /** What was said of units of a branch, the latest first. */
    List<InspectionFinding> findings(Visibility branch, int atMost) {
        return sql.list(
                "select inspection_finding.*, held_on from inspection_finding join inspection on inspection.id = inspection_id"
                        + " where unit = ? or unit like ? escape '\\' order by held_on desc, inspection_finding.id desc limit ?",
                this::readFinding,
                branch.branch(),
                branch.below(),
                atMost);
    }

    private Inspection read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Inspection(
                id,
                InspectionKind.valueOf(row.getString("kind")),
                row.getString("branch"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("recorded_by"),
                Sql.moment(row, "recorded_at"),
                seals.openText(FeedbackTable.INSPECTION, id, row.getBytes("sealed")),
                sql.list(
                        "select inspection_finding.*, held_on from inspection_finding join inspection"
                                + " on inspection.id = inspection_id where inspection_id = ? order by inspection_finding.id",
                        this::readFinding,
                        id));
    }

    private InspectionFinding readFinding(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new InspectionFinding(
                row.getObject("inspection_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("unit"),
                Verdict.valueOf(row.getString("verdict")),
                seals.openText(FeedbackTable.INSPECTION_FINDING, id, row.getBytes("sealed")));
    }

    private static RhythmEntry readEntry(ResultSet row) throws SQLException {
        InspectionKind kind = InspectionKind.valueOf(row.getString("kind"));
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate to = kind.last(from);
        boolean late = row.getObject("held_on", LocalDate.class).isAfter(to);
        return new RhythmEntry(
                kind, from, to, late ? RhythmStanding.HELD_LATE : RhythmStanding.HELD, row.getObject("id", UUID.class));
    }
}
