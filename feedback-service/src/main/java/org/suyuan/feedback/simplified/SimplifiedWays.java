package org.suyuan.feedback.simplified;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.SimplificationWithdrawn;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Reply;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;

/** What is handled in the simplified way: a row and a clock of its own, beside the limit of the grade. In the caller's transaction. */
@ApplicationScoped
class SimplifiedWays implements HandlingHook {
    /** E-25: about ten days to finish; certainty is low. */
    static final Limit LIMIT = Limit.naturalDays(10);

    private static final String CLOCK = "simplified";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Decides on it; empty when it was decided before. */
    Optional<Instant> decide(UUID petitionId) {
        Instant now = clock.instant();
        deadlines.restart(new Arming(petitionId, CLOCK, "", "E-25", now, LIMIT, null), "E-25", "decided");
        Instant due = deadlines.of(petitionId).stream()
                .filter(armed -> armed.purpose().equals(CLOCK))
                .map(Deadline::dueAt)
                .findFirst()
                .orElseThrow();
        int decided = sql.update(
                "insert into simplified_way (petition_id, decided_by, decided_at, due_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                petitionId,
                caller.name(),
                now,
                due);
        return decided == 0 ? Optional.empty() : Optional.of(due);
    }

    /** Goes back to the ordinary way; false when it is handled in that already. */
    boolean withdraw(UUID petitionId, @Nullable UUID reason) {
        deadlines.cancel(petitionId, CLOCK, "E-25");
        return sql.update(
                        "update simplified_way set withdrawn_at = ?, withdrawn_by = ?, reason_id = ?"
                                + " where petition_id = ? and withdrawn_at is null",
                        clock.instant(),
                        caller.name(),
                        reason,
                        petitionId)
                > 0;
    }

    @Override
    public void replied(Handling handling, UUID replyId, Reply reply) {
        deadlines.meet(handling.id(), CLOCK);
    }

    /** It turned out otherwise: its grade asks for more. */
    @Override
    public void regraded(Handling handling) {
        if (!handling.basis().isPlain()) {
            backToTheOrdinaryWay(handling.id());
        }
    }

    /** What is handled anew was not so clear. */
    @Override
    public void reopened(UUID petitionId) {
        backToTheOrdinaryWay(petitionId);
    }

    private void backToTheOrdinaryWay(UUID petitionId) {
        if (withdraw(petitionId, null)) {
            outbox.append(new SimplificationWithdrawn(petitionId, caller.name()));
        }
    }

    Optional<Simplified> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.SIMPLIFICATION);
        return sql.first("select * from simplified_way where petition_id = ?", row -> read(row, words), petitionId);
    }

    private static Simplified read(ResultSet row, Words words) throws SQLException {
        return new Simplified(
                row.getString("decided_by"),
                Sql.moment(row, "decided_at"),
                Sql.moment(row, "due_at"),
                Sql.momentOrNull(row, "withdrawn_at"),
                row.getString("withdrawn_by"),
                words.of(row.getObject("reason_id", UUID.class)));
    }
}
