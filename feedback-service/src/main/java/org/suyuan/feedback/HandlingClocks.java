package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.Term;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Ending;
import org.suyuan.platform.deadline.Suspension;
import org.suyuan.platform.time.Zone;

/** The clocks of step 5: response, handling, revisit. */
@ApplicationScoped
class HandlingClocks {
    static final String RESPONSE = "response";
    static final String HANDLING = "handling";
    static final String REVISIT = "revisit";

    /** Of the lead unit; with the unit's path as item of an assisting one. */
    static final String SIGN_IN = "sign-in";

    /** E-06: the Ordinance's outer bound of handling. */
    static final Limit ORDINANCE = Limit.naturalDays(60);
    /** F-06: revisit within one month of closing. */
    static final Limit REVISIT_LIMIT = Limit.naturalDays(30);

    @Inject
    Deadlines deadlines;

    @Inject
    FeedbackConfig config;

    void armResponse(ProvisionalGradeGiven given) {
        deadlines.restart(
                arming(given.petitionId(), RESPONSE, given.response(), null),
                "G-04",
                given.grade().name());
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
        deadlines.rearm(arming(id, HANDLING, decided.handling(), bound(decided)), rule, reason);
        Term response = decided.response();
        if (response == null) {
            cancel(id, RESPONSE, reason);
        } else {
            deadlines.rearm(arming(id, RESPONSE, response, null), rule, reason);
        }
    }

    private static Arming arming(UUID id, String purpose, Term term, @Nullable Limit bound) {
        return new Arming(id, purpose, "", term.clause(), term.startedAt(), term.limit(), bound);
    }

    /** The Ordinance counts from receipt (E-06), whenever the policy begins to count (E-35). */
    private static Limit bound(GradeDecided decided) {
        long gone = ChronoUnit.DAYS.between(
                Zone.dateOf(decided.receivedAt()),
                Zone.dateOf(decided.handling().startedAt()));
        return Limit.naturalDays(Math.max(1, ORDINANCE.amount() - (int) gone));
    }

    /** The lead unit and the assisting ones take it over in time (E-29); whoever had the order before is waited for no more. */
    void armSignIn(UUID petitionId, Grade grade, List<String> supporting, Instant assigned) {
        cancelSignIn(petitionId);
        armSignIn(petitionId, grade, "", assigned);
        supporting.forEach(unit -> armSignIn(petitionId, grade, unit, assigned));
    }

    /** The same for one unit; empty for the lead unit. */
    void armSignIn(UUID petitionId, Grade grade, String unit, Instant asked) {
        Arming arming = new Arming(
                petitionId, SIGN_IN, unit, "E-29", asked, config.signIn().limit(grade), null);
        deadlines.restart(arming, "F-01", "assigned");
    }

    void cancelSignIn(UUID petitionId, String unit) {
        deadlines.cancel(petitionId, SIGN_IN, unit, "F-01");
    }

    /** Nobody has the order for now, neither the lead unit nor those that were to assist. */
    void cancelSignIn(UUID petitionId) {
        deadlines.of(petitionId).stream()
                .filter(armed -> armed.purpose().equals(SIGN_IN))
                .forEach(armed -> cancelSignIn(petitionId, armed.item()));
    }

    /** What was closed, or answered, is handled anew: its limit runs from now, and no revisit is awaited. */
    void restartHandling(UUID petitionId, Instant now, String clause, String reason) {
        Deadline before = handling(petitionId);
        deadlines.restart(
                new Arming(petitionId, HANDLING, "", before.clause(), now, before.limit(), null), clause, reason);
        cancel(petitionId, REVISIT, clause);
    }

    void armRevisit(UUID petitionId, Instant closedAt) {
        deadlines.restart(new Arming(petitionId, REVISIT, "", "F-06", closedAt, REVISIT_LIMIT, null), "F-06", "closed");
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

    void cancelAll(UUID petitionId, Ending ending) {
        deadlines.cancelAll(petitionId, ending);
    }

    /** When handling is due, by its clock. */
    Instant dueAt(UUID petitionId) {
        return handling(petitionId).dueAt();
    }

    private Deadline handling(UUID petitionId) {
        return deadlines.of(petitionId).stream()
                .filter(armed -> armed.purpose().equals(HANDLING))
                .findFirst()
                .orElseThrow();
    }

    void meet(UUID petitionId, String purpose) {
        deadlines.meet(petitionId, purpose);
    }

    void meet(UUID petitionId, String purpose, String item) {
        deadlines.meet(petitionId, purpose, item);
    }

    void cancel(UUID petitionId, String purpose, String reason) {
        deadlines.cancel(petitionId, purpose, reason);
    }
}
