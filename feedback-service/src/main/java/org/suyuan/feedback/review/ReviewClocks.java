package org.suyuan.feedback.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Suspension;

/** The clocks of reviews. In the caller's transaction. */
@ApplicationScoped
public class ReviewClocks {
    /** E-09, E-11: to give the opinion. */
    static final Limit LIMIT = Limit.naturalDays(30);

    /** E-08: to judge the cause of a late request (our decision). */
    static final Limit TO_JUDGE = Limit.workingDays(5);

    private static final String REQUEST = "review-request";

    @Inject
    Deadlines deadlines;

    /** The request is received; says when the opinion is due. */
    Instant begin(UUID petitionId, ReviewStage stage, Instant received) {
        String clause = clause(stage);
        Arming arming = new Arming(petitionId, purpose(stage), "", clause, received, LIMIT, null);
        deadlines.restart(arming, clause, "asked");
        return deadlines.of(petitionId).stream()
                .filter(armed -> armed.purpose().equals(purpose(stage)))
                .map(Deadline::dueAt)
                .findFirst()
                .orElseThrow();
    }

    /** A hearing is held: its time does not count. */
    public void standStill(Review review, Suspension period) {
        deadlines.suspend(review.petitionId(), purpose(review.stage()), "E-11", period);
    }

    /** The hearing is over. */
    public void countOn(Review review, String reason) {
        deadlines.resume(review.petitionId(), purpose(review.stage()), "E-11", reason);
    }

    void decided(Review review) {
        deadlines.meet(review.petitionId(), purpose(review.stage()));
    }

    void withdrawn(Review review) {
        deadlines.cancel(review.petitionId(), purpose(review.stage()), "WITHDRAWN");
    }

    void toJudge(UUID petitionId, UUID requestId, Instant received) {
        deadlines.arm(new Arming(petitionId, REQUEST, requestId.toString(), "E-08", received, TO_JUDGE, null));
    }

    void judged(UUID petitionId, UUID requestId) {
        deadlines.meet(petitionId, REQUEST, requestId.toString());
    }

    /** The clause that sets the limit of a stage. */
    static String clause(ReviewStage stage) {
        return stage == ReviewStage.REVIEW ? "E-09" : "E-11";
    }

    private static String purpose(ReviewStage stage) {
        return stage == ReviewStage.REVIEW ? "review" : "re-review";
    }
}
