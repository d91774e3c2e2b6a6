package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Limit;
import org.suyuan.platform.deadline.Rungs;
import org.suyuan.platform.deadline.Suspension;
import org.suyuan.platform.time.Zone;

/** The clocks of step 5: response, handling, revisit. */
@ApplicationScoped
class HandlingClocks {
    static final String RESPONSE = "response";
    static final String HANDLING = "handling";
    static final String REVISIT = "revisit";

    /** G-04: within 24 hours, where the event does not say otherwise. */
    static final Limit RESPONSE_LIMIT = Limit.hours(24);
    /** E-06: the Ordinance's outer bound of handling. */
    static final Limit ORDINANCE = Limit.naturalDays(60);
    /** F-06: revisit within one month of closing. */
    static final Limit REVISIT_LIMIT = Limit.naturalDays(30);

    @Inject
    Deadlines deadlines;

    void armResponse(ProvisionalGradeGiven given) {
        Integer amount = given.responseAmount();
        String unit = given.responseUnit();
        Limit limit = amount == null || unit == null ? RESPONSE_LIMIT : limit(amount, unit);
        arm(given.petitionId(), RESPONSE, "G-04", given.responseStartedAt(), limit, null);
    }

    /** Arms what the grade asks for, or arms it otherwise than a provisional grade did. */
    void arm(GradeDecided decided) {
        rearm(decided, "G-04", decided.grade().name());
    }

    /** Handling has another limit from its original start; a response is asked for, or no more (G-08). */
    void regrade(GradeChanged changed) {
        GradeDecided decided = changed.decision();
        String facts = String.join(", ", new TreeSet<>(changed.changedFacts()));
        rearm(decided, "G-08", changed.previous() + " → " + decided.grade() + ": " + facts);
    }

    private void rearm(GradeDecided decided, String rule, String reason) {
        UUID id = decided.petitionId();
        Instant start = decided.startedAt();
        deadlines.rearm(
                new Deadline.Arming(id, HANDLING, "", clause(decided), start, handling(decided), bound(decided)),
                rule,
                reason);
        if (decided.responseDueAt() == null) {
            cancel(id, RESPONSE, reason);
            return;
        }
        Instant asked = decided.responseStartedAt();
        deadlines.rearm(
                new Deadline.Arming(
                        id, RESPONSE, "", clause(decided), asked == null ? start : asked, response(decided), null),
                rule,
                reason);
    }

    /** The Ordinance counts from receipt (E-06), whenever the policy begins to count (E-35). */
    private static Limit bound(GradeDecided decided) {
        long gone = ChronoUnit.DAYS.between(Zone.dateOf(receivedAt(decided)), Zone.dateOf(decided.startedAt()));
        return Limit.naturalDays(Math.max(1, ORDINANCE.amount() - (int) gone));
    }

    /** Events of before there were policies begin to count at receipt. */
    static Instant receivedAt(GradeDecided decided) {
        Instant received = decided.receivedAt();
        return received == null ? decided.startedAt() : received;
    }

    private static Limit response(GradeDecided decided) {
        Integer amount = decided.responseAmount();
        String unit = decided.responseUnit();
        return amount == null || unit == null ? RESPONSE_LIMIT : limit(amount, unit);
    }

    private static Limit handling(GradeDecided decided) {
        Integer remind = decided.remindPercent();
        Integer nearlyDue = decided.duePercent();
        Integer escalate = decided.escalateAfterHours();
        Limit usual = limit(decided.limitAmount(), decided.limitUnit());
        return remind == null || nearlyDue == null || escalate == null
                ? usual
                : new Limit(usual.amount(), usual.unit(), new Rungs(remind, nearlyDue, escalate));
    }

    private static Limit limit(int amount, String unit) {
        return new Limit(amount, Limit.Unit.valueOf(unit));
    }

    private static String clause(GradeDecided decided) {
        String clause = decided.limitClause();
        return clause == null ? "G-04" : clause;
    }

    private void arm(
            UUID petitionId, String purpose, String clause, Instant start, Limit limit, @Nullable Limit bound) {
        deadlines.arm(new Deadline.Arming(petitionId, purpose, "", clause, start, limit, bound));
    }

    void armRevisit(UUID petitionId, Instant closedAt) {
        arm(petitionId, REVISIT, "F-06", closedAt, REVISIT_LIMIT, null);
    }

    void suspend(UUID petitionId, Standstill standstill, String explanation, String by) {
        deadlines.suspend(
                petitionId,
                HANDLING,
                "X-01",
                new Suspension(standstill.from(), standstill.until(), standstill.ground() + ": " + explanation, by));
    }

    void resume(UUID petitionId, String rule, String explanation) {
        deadlines.resume(petitionId, HANDLING, rule, explanation);
    }

    void extend(UUID petitionId, Extension granted) {
        deadlines.extend(petitionId, HANDLING, granted.days(), "E-07", granted.reason() + ": " + granted.explanation());
    }

    void cancelAll(UUID petitionId, String reason) {
        deadlines.cancelAll(petitionId, reason);
    }

    /** When handling is due, by its clock. */
    Instant dueAt(UUID petitionId) {
        return deadlines.of(petitionId).stream()
                .filter(armed -> armed.purpose().equals(HANDLING))
                .map(Deadline::dueAt)
                .findFirst()
                .orElseThrow();
    }

    void meet(UUID petitionId, String purpose) {
        deadlines.meet(petitionId, purpose);
    }

    void cancel(UUID petitionId, String purpose, String reason) {
        deadlines.cancel(petitionId, purpose, reason);
    }
}
