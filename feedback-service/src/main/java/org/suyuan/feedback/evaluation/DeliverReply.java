package org.suyuan.feedback.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.LeadUnit;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.time.Zone;

/** The reply reaches the petitioner (F-03), who is asked what they think of it (F-04). */
@ApplicationScoped
public class DeliverReply {
    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    Writings writings;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationCodes codes;

    @Inject
    Envelopes envelopes;

    @Inject
    Clock clock;

    /** Notes the delivery; the code to evaluate it travels to the petitioner by intake alone, nobody here sees it. */
    @Transactional
    public Handling deliver(UUID petitionId, Delivery delivery) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            handling.deliver(delivery);
            String unit = handling.assignment().unit();
            writings.keepAsSaid(petitionId, WritingKind.DELIVERY, unit, delivery.proof());
            UUID replyId = requireNonNull(requireNonNull(handling.answer()).replyId());
            LocalDate today = Zone.dateOf(clock.instant());
            LocalDate until = today.plusDays(EvaluateHandling.DAYS);
            String code = codes.fresh();
            evaluations.ask(replyId, petitionId, unit, today, until, codes.hash(code));
            String sealed = envelopes.sealForIntake(ReplyDelivered.place(petitionId), code);
            return new ReplyDelivered(petitionId, delivery.way(), delivery.deliveredOn(), sealed, until);
        });
    }
}
