package org.suyuan.feedback.review;

import static org.suyuan.feedback.review.ReviewRules.NOTHING_ENDS_WHILE_A_REVIEW_RUNS;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_RUNS;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_TOLD_AFTER_ITS_DECISION;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.feedback.HandlingHook;

/** All reviews. In the caller's transaction. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID>, HandlingHook {
    @Inject
    LateRequests lateRequests;

    /** The reviews of a petition, oldest first. */
    List<Review> of(UUID petitionId) {
        return list("petitionId = ?1 order by id", petitionId);
    }

    /** The one that runs. */
    Review running(UUID petitionId) {
        List<Review> all = of(petitionId);
        REVIEW_RUNS.demand(!all.isEmpty() && all.get(all.size() - 1).runs());
        return all.get(all.size() - 1);
    }

    /** The last one, whose opinion is to be delivered. */
    Review toTell(UUID petitionId) {
        List<Review> all = of(petitionId);
        REVIEW_TOLD_AFTER_ITS_DECISION.demand(!all.isEmpty());
        return all.get(all.size() - 1);
    }

    /** What is contested is not corrected meanwhile. */
    @Override
    public void corrected(UUID petitionId) {
        checkEnd(petitionId);
    }

    @Override
    public boolean holdsBack(UUID petitionId) {
        return of(petitionId).stream().anyMatch(Review::runs) || lateRequests.areWaiting(petitionId);
    }

    @Override
    public void checkEnd(UUID petitionId) {
        NOTHING_ENDS_WHILE_A_REVIEW_RUNS.demand(!holdsBack(petitionId));
    }
}
