package org.suyuan.feedback.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/**
 * All protection cases and what is in them, rows. Their clocks run under the case's own id, so that neither the clocks of the
 * petition nor what is told of them betray it. In the caller's transaction.
 */
@ApplicationScoped
class ProtectionCases {
    /** Of the clock until something is done, and until somebody looks again. */
    static final String CLOCK = "protection";

    /** X-36 names no time; who may be retaliated against waits no longer than who is dissatisfied. */
    static final Limit FIRST_MEASURE = Limit.workingDays(3);

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Deadlines deadlines;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The running case of a petition and a unit; a new one where none runs. */
    UUID running(UUID petitionId, String branch, @Nullable String unit) {
        UUID id = NewId.next();
        int opened = sql.update(
                "insert into protection_case (id, petition_id, branch, unit, state, opened_at) values (?, ?, ?, ?, 'OPEN', ?)"
                        + " on conflict (petition_id, coalesce(unit, '')) where state <> 'ENDED' do nothing",
                id,
                petitionId,
                branch,
                unit,
                clock.instant());
        if (opened > 0) {
            deadlines.arm(new Arming(id, CLOCK, "", "X-36", clock.instant(), FIRST_MEASURE, null));
            return id;
        }
        return sql.ids(
                        "select id from protection_case where petition_id = ? and coalesce(unit, '') = coalesce(?, '')"
                                + " and state <> 'ENDED'",
                        petitionId,
                        unit)
                .get(0);
    }

    void report(UUID id, ProtectionSource source, @Nullable UUID words, @Nullable UUID reportId) {
        enter(id, ProtectionEntryKind.REPORT, source, words, reportId, null);
    }

    /** Something was done, or looked at; somebody looks again on a day, or on none. */
    void measure(UUID id, UUID words, @Nullable LocalDate watchOn) {
        enter(id, ProtectionEntryKind.MEASURE, null, words, null, watchOn);
        sql.update("update protection_case set state = 'WATCHED', watch_on = ? where id = ?", watchOn, id);
        if (watchOn == null) {
            deadlines.meet(id, CLOCK);
        } else {
            int days = (int) ChronoUnit.DAYS.between(Zone.dateOf(clock.instant()), watchOn);
            deadlines.restart(
                    new Arming(id, CLOCK, "", "X-36", clock.instant(), Limit.naturalDays(days), null), "X-36", "watch");
        }
    }

    void end(UUID id, ProtectionFinding finding, @Nullable String unit, UUID words) {
        enter(id, ProtectionEntryKind.FINDING, null, words, null, null);
        sql.update(
                "update protection_case set state = 'ENDED', watch_on = null, finding = ?, unit = ?, ended_at = ? where id = ?",
                finding,
                unit,
                clock.instant(),
                id);
        deadlines.meet(id, CLOCK);
    }

    private void enter(
            UUID caseId,
            ProtectionEntryKind kind,
            @Nullable ProtectionSource source,
            @Nullable UUID words,
            @Nullable UUID reportId,
            @Nullable LocalDate watchOn) {
        sql.update(
                "insert into protection_entry (id, case_id, kind, source, words_id, report_id, watch_on, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                caseId,
                kind,
                source,
                words,
                reportId,
                watchOn,
                caller.name(),
                clock.instant());
    }

    /** One, without entries; two who change it at once come one after the other. */
    Optional<ProtectionCase> held(UUID id) {
        return sql.first("select * from protection_case where id = ? for update", row -> read(row, List.of()), id);
    }

    /** One with its entries. */
    ProtectionCase whole(UUID petitionId, UUID id) {
        Map<UUID, String> words = writings.words(petitionId, WritingKind.PROTECTION);
        List<ProtectionEntry> entries = sql.list(
                "select * from protection_entry where case_id = ? order by made_at, id",
                row -> readEntry(row, words),
                id);
        return sql.first("select * from protection_case where id = ?", row -> read(row, entries), id)
                .orElseThrow();
    }

    /** Those of petitions of a branch, the running ones first and then the newest, without entries. */
    List<ProtectionCase> of(Visibility branch, int atMost) {
        return sql.list(
                "select * from protection_case where (branch = ? or branch like ? escape '\\')"
                        + " order by state = 'ENDED', opened_at desc, id desc limit ?",
                row -> read(row, List.of()),
                branch.branch(),
                branch.below(),
                atMost);
    }

    private static ProtectionCase read(ResultSet row, List<ProtectionEntry> entries) throws SQLException {
        String finding = row.getString("finding");
        return new ProtectionCase(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("branch"),
                row.getString("unit"),
                ProtectionState.valueOf(row.getString("state")),
                Sql.moment(row, "opened_at"),
                row.getObject("watch_on", LocalDate.class),
                finding == null ? null : ProtectionFinding.valueOf(finding),
                Sql.momentOrNull(row, "ended_at"),
                entries);
    }

    private static ProtectionEntry readEntry(ResultSet row, Map<UUID, String> words) throws SQLException {
        String source = row.getString("source");
        return new ProtectionEntry(
                ProtectionEntryKind.valueOf(row.getString("kind")),
                source == null ? null : ProtectionSource.valueOf(source),
                Writings.among(words, row.getObject("words_id", UUID.class)),
                row.getObject("report_id", UUID.class),
                row.getObject("watch_on", LocalDate.class),
                row.getString("made_by"),
                Sql.moment(row, "made_at"));
    }
}
