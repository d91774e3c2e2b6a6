package org.suyuan.feedback.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.AccountabilityCause;
import org.suyuan.contract.feedback.AccountabilityMeasure;
import org.suyuan.contract.feedback.AccountabilityOpened;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** All accountabilities and false closings, a row each. In the caller's transaction. */
@ApplicationScoped
class Accountabilities {
    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    UUID open(UUID petitionId, String unit, AccountabilityCause cause, UUID facts) {
        UUID id = NewId.next();
        sql.update(
                "insert into accountability (id, petition_id, unit, cause, state, opened_by, opened_at, facts_id)"
                        + " values (?, ?, ?, ?, 'OPEN', ?, ?, ?)",
                id,
                petitionId,
                unit,
                cause,
                caller.name(),
                clock.instant(),
                facts);
        outbox.append(new AccountabilityOpened(petitionId, id, unit, cause, caller.name()));
        return id;
    }

    void propose(UUID id, AccountabilityMeasure measure, UUID words) {
        sql.update(
                "update accountability set state = 'PROPOSED', proposed = ?, proposed_by = ?, proposal_id = ? where id = ?",
                measure,
                caller.name(),
                words,
                id);
    }

    void decide(UUID id, AccountabilityMeasure measure, UUID words) {
        sql.update(
                "update accountability set state = 'DECIDED', measure = ?, decided_by = ?, decided_at = ?, decision_id = ?"
                        + " where id = ?",
                measure,
                caller.name(),
                clock.instant(),
                words,
                id);
    }

    /** One, without words; two who change it at once come one after the other. */
    Optional<Accountability> held(UUID id) {
        return sql.first("select * from accountability where id = ? for update", row -> read(row, Words.NONE), id);
    }

    /** One with its words. */
    Accountability whole(Accountability one) {
        Words words = writings.words(one.petitionId(), WritingKind.ACCOUNTABILITY);
        return sql.first("select * from accountability where id = ?", row -> read(row, words), one.accountabilityId())
                .orElseThrow();
    }

    /** Those of units of a branch, newest first, without words. */
    List<Accountability> of(Visibility branch, int atMost) {
        return sql.list(
                "select * from accountability where (unit = ? or unit like ? escape '\\')"
                        + " order by opened_at desc, id desc limit ?",
                row -> read(row, Words.NONE),
                branch.branch(),
                branch.below(),
                atMost);
    }

    void falselyClosed(UUID petitionId, String unit, Instant closedAt) {
        sql.update(
                "insert into false_closing (id, petition_id, unit, closed_at, found_by, found_at) values (?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                unit,
                closedAt,
                caller.name(),
                clock.instant());
    }

    /** The false closings of units of a branch, newest first; none of accusations (E-19). */
    List<FalseClosing> falseClosings(Visibility branch, int atMost) {
        return sql.list(
                "select false_closing.* from false_closing join handling on handling.id = petition_id and not confidential"
                        + " where (false_closing.unit = ? or false_closing.unit like ? escape '\\')"
                        + " order by found_at desc, false_closing.id desc limit ?",
                row -> new FalseClosing(
                        row.getObject("petition_id", UUID.class),
                        row.getString("unit"),
                        Sql.moment(row, "closed_at"),
                        row.getString("found_by"),
                        Sql.moment(row, "found_at")),
                branch.branch(),
                branch.below(),
                atMost);
    }

    private static Accountability read(ResultSet row, Words words) throws SQLException {
        return new Accountability(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("unit"),
                AccountabilityCause.valueOf(row.getString("cause")),
                AccountabilityState.valueOf(row.getString("state")),
                row.getString("opened_by"),
                Sql.moment(row, "opened_at"),
                words.of(row.getObject("facts_id", UUID.class)),
                measure(row.getString("proposed")),
                row.getString("proposed_by"),
                words.of(row.getObject("proposal_id", UUID.class)),
                measure(row.getString("measure")),
                row.getString("decided_by"),
                Sql.momentOrNull(row, "decided_at"),
                words.of(row.getObject("decision_id", UUID.class)));
    }

    private static @Nullable AccountabilityMeasure measure(@Nullable String name) {
        return name == null ? null : AccountabilityMeasure.valueOf(name);
    }
}
