package org.suyuan.feedback.accountability;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.accountability.AccountabilityRules.FALSE_CLOSING_FOUND_BY_ANOTHER;
import static org.suyuan.feedback.accountability.AccountabilityRules.FALSE_CLOSING_OF_WHAT_IS_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.Branch;
import org.suyuan.contract.feedback.AccountabilityCause;
import org.suyuan.contract.feedback.ClosingFoundFalse;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.ReopenHandling;
import org.suyuan.feedback.review.Reviews;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** A petition was closed that should not have been: it is handled anew, and its unit answers for it. */
@ApplicationScoped
public class FindFalseClosing {
    @Inject
    Handlings handlings;

    @Inject
    Accountabilities accountabilities;

    @Inject
    ReopenHandling reopenHandling;

    @Inject
    Reviews reviews;

    @Inject
    Writings writings;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** Takes the closing back; what runs before a higher unit comes to its end first. */
    @Transactional
    public Handling find(UUID petitionId, String facts) {
        return handlings.actAlone(petitionId, handling -> {
            FALSE_CLOSING_OF_WHAT_IS_CLOSED.demand(handling.state().isClosed(), handling.state());
            String unit = handling.assignment().unit();
            FALSE_CLOSING_FOUND_BY_ANOTHER.demand(
                    scope.unit().filter(own -> Branch.covers(unit, own)).isEmpty());
            reviews.checkEnd(petitionId);
            accountabilities.falselyClosed(
                    petitionId, unit, requireNonNull(handling.conclusion().closedAt()));
            UUID words = writings.keep(petitionId, WritingKind.ACCOUNTABILITY, unit, "/facts", facts);
            accountabilities.open(petitionId, unit, AccountabilityCause.FALSE_CLOSING, words);
            reopenHandling.reopen(handling, "X-24", "FALSE_CLOSING");
            return new ClosingFoundFalse(petitionId, unit, caller.name());
        });
    }

    /** False closings of units of the caller's branch, newest first. */
    @Transactional
    public List<FalseClosing> found(int atMost) {
        return accountabilities.falseClosings(scope.branch(), atMost);
    }
}
