package org.suyuan.feedback.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Limit;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.TimePrecision;
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

    private static final String ONE = "select protection_case.*, due_at from protection_case left join deadline"
            + " on deadline.petition_id = protection_case.id and purpose = 'protection' and deadline.state = 'RUNNING'";

    /**
     * A case, and whether its petition accuses somebody, as it was told with the first report.
     *
     * @param accusation null when it accuses nobody
     */
    record Known(ProtectionCase one, @Nullable Accusation accusation) {}

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Deadlines deadlines;

    @Inject
    Caller caller;

    @Inject
    TimePrecision precision;

    /**
     * The running case of a petition and a unit, which whoever wants to end it waits for; a new one where none runs. Something is
     * to be done about it from now on, also where it was only watched.
     */
    UUID running(UUID petitionId, String branch, @Nullable String unit, @Nullable Accusation accusation) {
        UUID id = locked(petitionId, unit).orElseGet(() -> opened(petitionId, branch, unit, accusation));
        sql.update("update protection_case set state = 'OPEN', watch_on = null where id = ?", id);
        deadlines.restart(new Arming(id, CLOCK, "", "X-36", precision.now(), FIRST_MEASURE, null), "X-36", "reported");
        return id;
    }

    private Optional<UUID> locked(UUID petitionId, @Nullable String unit) {
        return sql
                .ids(
                        "select id from protection_case where petition_id = ? and coalesce(unit, '') = coalesce(?::text, '')"
                                + " and state <> 'ENDED' for update",
                        petitionId,
                        unit)
                .stream()
                .findFirst();
    }

    /** Two reports at once: the second waits, and joins the first. */
    private UUID opened(UUID petitionId, String branch, @Nullable String unit, @Nullable Accusation accusation) {
        UUID id = precision.newId();
        int opened = sql.update(
                "insert into protection_case (id, petition_id, branch, unit, confidential, accused_unit, state, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'OPEN', ?)"
                        + " on conflict (petition_id, coalesce(unit, '')) where state <> 'ENDED' do nothing",
                id,
                petitionId,
                branch,
                unit,
                accusation != null,
                accusation == null ? null : accusation.unit(),
                precision.now());
        return opened > 0 ? id : locked(petitionId, unit).orElseGet(() -> opened(petitionId, branch, unit, accusation));
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
            int days = (int) ChronoUnit.DAYS.between(Zone.dateOf(precision.now()), watchOn);
            deadlines.restart(
                    new Arming(id, CLOCK, "", "X-36", precision.now(), Limit.naturalDays(days), null), "X-36", "watch");
        }
    }

    void end(UUID id, ProtectionFinding finding, @Nullable String foundUnit, UUID words) {
        enter(id, ProtectionEntryKind.FINDING, null, words, null, null);
        sql.update(
                "update protection_case set state = 'ENDED', watch_on = null, finding = ?, found_unit = ?, ended_at = ? where id = ?",
                finding,
                foundUnit,
                precision.now(),
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
                precision.newId(),
                caseId,
                kind,
                source,
                words,
                reportId,
                watchOn,
                caller.name(),
                precision.now());
    }

    /** One, without entries; two who change it at once come one after the other. */
    Optional<Known> held(UUID id) {
        return sql.first(
                ONE + " where protection_case.id = ? for update of protection_case",
                row -> new Known(read(row, List.of()), accusation(row)),
                id);
    }

    /** One with its entries. */
    ProtectionCase whole(UUID petitionId, UUID id) {
        Words words = writings.words(petitionId, WritingKind.PROTECTION);
        List<ProtectionEntry> entries = sql.list(
                "select * from protection_entry where case_id = ? order by made_at, id",
                row -> readEntry(row, words),
                id);
        return sql.first(ONE + " where protection_case.id = ?", row -> read(row, entries), id)
                .orElseThrow();
    }

    /** Those of petitions of a branch, what waits first and by its last day, then the newest, without entries. */
    List<Known> of(Visibility branch, int atMost) {
        return sql.list(
                ONE + " where (branch = ? or branch like ? escape '\\') order by protection_case.state = 'ENDED',"
                        + " due_at nulls last, opened_at desc, protection_case.id desc limit ?",
                row -> new Known(read(row, List.of()), accusation(row)),
                branch.branch(),
                branch.below(),
                atMost);
    }

    private static @Nullable Accusation accusation(ResultSet row) throws SQLException {
        return row.getBoolean("confidential") ? new Accusation(row.getString("accused_unit")) : null;
    }

    private static ProtectionCase read(ResultSet row, List<ProtectionEntry> entries) throws SQLException {
        String finding = row.getString("finding");
        return new ProtectionCase(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("branch"),
                row.getString("unit"),
                row.getString("found_unit"),
                ProtectionState.valueOf(row.getString("state")),
                Sql.moment(row, "opened_at"),
                Sql.momentOrNull(row, "due_at"),
                row.getObject("watch_on", LocalDate.class),
                finding == null ? null : ProtectionFinding.valueOf(finding),
                Sql.momentOrNull(row, "ended_at"),
                entries);
    }

    private static ProtectionEntry readEntry(ResultSet row, Words words) throws SQLException {
        String source = row.getString("source");
        return new ProtectionEntry(
                ProtectionEntryKind.valueOf(row.getString("kind")),
                source == null ? null : ProtectionSource.valueOf(source),
                words.of(row.getObject("words_id", UUID.class)),
                row.getObject("report_id", UUID.class),
                row.getObject("watch_on", LocalDate.class),
                row.getString("made_by"),
                Sql.moment(row, "made_at"));
    }
}
