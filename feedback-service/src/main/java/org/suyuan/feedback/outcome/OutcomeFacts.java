package org.suyuan.feedback.outcome;

import static org.suyuan.feedback.outcome.OutcomeRules.OUTCOME_ESTABLISHED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Outcome;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** What came of petitions, a row each. In the caller's transaction. */
@ApplicationScoped
class OutcomeFacts implements HandlingHook {
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

    void establish(UUID petitionId, Outcome outcome, LocalDate day, UUID evidence) {
        int established = sql.update(
                "insert into outcome_fact (id, petition_id, outcome, established_on, established_by, evidence_id)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (petition_id, outcome) where withdrawn_at is null do nothing",
                NewId.next(),
                petitionId,
                outcome,
                day,
                caller.name(),
                evidence);
        OUTCOME_ESTABLISHED_ONCE.demand(established > 0);
    }

    /** Withdraws one that holds; false when none does. */
    boolean withdraw(UUID petitionId, Outcome outcome, UUID reason) {
        return sql.update(
                        "update outcome_fact set withdrawn_at = ?, withdrawn_by = ?, withdrawal_id = ?"
                                + " where petition_id = ? and outcome = ? and withdrawn_at is null",
                        clock.instant(),
                        caller.name(),
                        reason,
                        petitionId,
                        outcome)
                > 0;
    }

    /** What is handled anew is neither resolved nor at an end. */
    @Override
    public void reopened(UUID petitionId) {
        sql.list(
                        "update outcome_fact set withdrawn_at = ?, withdrawn_by = ?"
                                + " where petition_id = ? and withdrawn_at is null returning outcome",
                        row -> Outcome.valueOf(row.getString(1)),
                        clock.instant(),
                        caller.name(),
                        petitionId)
                .forEach(outcome -> outbox.append(new OutcomeWithdrawn(petitionId, outcome, caller.name())));
    }

    /** All of a petition, oldest first. */
    List<OutcomeFact> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.OUTCOME);
        return sql.list(
                "select * from outcome_fact where petition_id = ? order by id", row -> read(row, words), petitionId);
    }

    private static OutcomeFact read(ResultSet row, Words words) throws SQLException {
        return new OutcomeFact(
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("established_on", LocalDate.class),
                row.getString("established_by"),
                words(row, "evidence_id", words),
                Sql.momentOrNull(row, "withdrawn_at"),
                row.getString("withdrawn_by"),
                words(row, "withdrawal_id", words));
    }

    private static @Nullable String words(ResultSet row, String column, Words words) throws SQLException {
        return words.of(row.getObject(column, UUID.class));
    }
}
