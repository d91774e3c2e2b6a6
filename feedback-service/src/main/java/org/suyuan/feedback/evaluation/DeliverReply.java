package org.suyuan.feedback.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.intake.ReplyRead;
import org.suyuan.feedback.Answer;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.LeadUnit;
import org.suyuan.feedback.delivery.TryDelivery;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.inbox.NotYet;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.time.Zone;

/** The reply reaches the petitioner (F-03), who is asked what they think of it (F-04). */
@ApplicationScoped
public class DeliverReply {
    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    TryDelivery tryDelivery;

    @Inject
    Writings writings;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationCodes codes;

    @Inject
    Envelopes envelopes;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Notes the delivery; the code to evaluate it travels to the petitioner by intake alone, nobody here sees it. */
    @Transactional
    public Handling deliver(UUID petitionId, Delivery delivery) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            return delivered(handling, delivery);
        });
    }

    /** The petitioner read it in the system: it is delivered, unless it was before or another version followed. */
    @Transactional
    public void read(ReplyRead told) {
        Handling handling =
                handlings.findByIdOptional(told.petitionId()).orElseThrow(() -> new NotYet("the grade decision"));
        Answer answer = handling.answer();
        if (handling.state() == HandlingState.REPLIED
                && answer != null
                && told.replyId().equals(answer.replyId())) {
            outbox.append(delivered(handling, new Delivery(Way.SYSTEM, told.readOn(), "阅读回执 " + told.replyId())));
        }
    }

    private ReplyDelivered delivered(Handling handling, Delivery delivery) {
        handling.deliver(delivery);
        UUID petitionId = handling.id();
        String unit = handling.assignment().unit();
        UUID replyId = requireNonNull(requireNonNull(handling.answer()).replyId());
        tryDelivery.check(replyId, delivery);
        writings.keepAsSaid(petitionId, WritingKind.DELIVERY, unit, delivery.proof());
        LocalDate today = Zone.dateOf(clock.instant());
        LocalDate until = today.plusDays(EvaluateHandling.DAYS);
        String code = codes.fresh();
        evaluations.ask(replyId, petitionId, unit, today, until, codes.hash(code));
        String sealed = envelopes.sealTextForIntake(ReplyDelivered.place(petitionId), code);
        return new ReplyDelivered(petitionId, delivery.way(), delivery.deliveredOn(), sealed, until);
    }
}
