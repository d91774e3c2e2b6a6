package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.ORDER_RETURNED_WHILE_IN_HAND;
import static org.suyuan.feedback.FeedbackRules.ORDER_RETURNED_WITHIN_5_WORKING_DAYS;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.OrderReturnAsked;
import org.suyuan.contract.feedback.OrderReturnDecided;
import org.suyuan.contract.feedback.ReturnGround;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.security.Caller;

/** Orders that a unit wants to send back 退单 (E-04, X-09): the sender decides, and meanwhile the unit answers for it. */
@ApplicationScoped
public class ReturnOrder {
    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    HandlingClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    Clock clock;

    /** Asks for it, within five working days from the assignment. */
    @Transactional
    public Handling ask(UUID petitionId, ReturnGround ground, String basis, String explanation) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            writings.demandNoPerson("/basis", basis);
            writings.demandNoPerson("/explanation", explanation);
            Assignment assignment = handling.inHand(ORDER_RETURNED_WHILE_IN_HAND);
            Instant now = clock.instant();
            Instant assigned = assignment.assignedAt();
            ORDER_RETURNED_WITHIN_5_WORKING_DAYS.demand(
                    assigned == null || !now.isAfter(calendars.current().due(OrderReturn.WITHIN, assigned)));
            String unit = assignment.unit();
            assignment.ask(new OrderReturn(unit, ground, basis, explanation, caller.name(), now, null));
            return new OrderReturnAsked(petitionId, unit, ground, caller.name());
        });
    }

    /** Decides it as the sender: it goes back, or the unit goes on. */
    @Transactional
    public Handling decide(UUID petitionId, ReturnOutcome outcome, String explanation) {
        return handlings.act(petitionId, handling -> {
            writings.demandNoPerson("/explanation", explanation);
            Assignment assignment = handling.inHand(ORDER_RETURNED_WHILE_IN_HAND);
            String unit = assignment.unit();
            assignment.decide(new OrderReturn.Decision(outcome, explanation, caller.name(), clock.instant()));
            if (outcome == ReturnOutcome.AGREED) {
                clocks.cancelSignIn(petitionId);
                handling.sendBack();
            } else if (outcome == ReturnOutcome.PASSED_UP) {
                int times = assignment.passedUp();
                hooks.forEach(hook -> hook.passedUp(handling, times));
            }
            return new OrderReturnDecided(petitionId, unit, outcome, caller.name());
        });
    }
}
