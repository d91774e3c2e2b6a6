package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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

/** The clocks of step 5: response, handling, revisit. */
@ApplicationScoped
class Clocks {
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
        arm(given.petitionId(), RESPONSE, "G-04", given.receivedAt(), limit, null);
    }

    /** Where a response is asked for. */
    void armResponse(GradeDecided decided) {
        if (decided.responseDueAt() != null) {
            Instant from = decided.responseStartedAt();
            arm(
                    decided.petitionId(),
                    RESPONSE,
                    clause(decided),
                    from == null ? decided.startedAt() : from,
                    response(decided),
                    null);
        }
    }

    void armHandling(GradeDecided decided) {
        arm(decided.petitionId(), HANDLING, clause(decided), decided.startedAt(), handling(decided), ORDINANCE);
    }

    /** Handling has another limit from its original start; a response is asked for, or no more (G-08). */
    void regrade(GradeChanged changed) {
        GradeDecided decided = changed.decision();
        String reason = changed.previous() + " → " + decided.grade() + ": "
                + String.join(", ", new TreeSet<>(changed.changedFacts()));
        deadlines.relimit(decided.petitionId(), HANDLING, handling(decided), "G-08", reason);
        if (decided.responseDueAt() == null) {
            cancel(decided.petitionId(), RESPONSE, reason);
        } else {
            armResponse(decided);
        }
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

    void meet(UUID petitionId, String purpose) {
        deadlines.meet(petitionId, purpose);
    }

    void cancel(UUID petitionId, String purpose, String reason) {
        deadlines.cancel(petitionId, purpose, reason);
    }
}
