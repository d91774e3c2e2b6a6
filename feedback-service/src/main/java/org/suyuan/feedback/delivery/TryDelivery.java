package org.suyuan.feedback.delivery;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.WAY_REACHES_A_PERSON;
import static org.suyuan.feedback.delivery.DeliveryRules.DELIVERED_BY_TODAY;
import static org.suyuan.feedback.delivery.DeliveryRules.DELIVERY_TRIED_AFTER_THE_REPLY;
import static org.suyuan.feedback.delivery.DeliveryRules.DELIVERY_TRIED_SINCE_THE_REPLY;
import static org.suyuan.feedback.delivery.DeliveryRules.PUBLIC_NOTICE_IS_THE_LAST_RESORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.DeliveryFailed;
import org.suyuan.contract.feedback.DeliveryFailure;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.LeadUnit;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.Zone;

/** Tries to deliver a reply in vain; after two tries it may be told by public notice (F-03). */
@ApplicationScoped
public class TryDelivery {
    /** Fewest tries before a public notice (our decision). */
    static final int TRIES = 2;

    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    Attempts attempts;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Deliveries of a petition that the caller may see that failed, oldest first. */
    @Transactional
    public List<Attempt> of(UUID petitionId) {
        return attempts.of(handlings.existing(petitionId).id());
    }

    /** Notes one. */
    @Transactional
    public List<Attempt> failed(UUID petitionId, Way way, DeliveryFailure failure, LocalDate day, String proof) {
        handlings.actAlone(petitionId, handling -> {
            leadUnit.demandActs(handling);
            WAY_REACHES_A_PERSON.demand(way != Way.PUBLIC_NOTICE);
            DELIVERY_TRIED_AFTER_THE_REPLY.demand(handling.state() == HandlingState.REPLIED, handling.state());
            DELIVERY_TRIED_SINCE_THE_REPLY.demand(
                    !day.isAfter(today()) && !day.isBefore(attempts.issuedOn(replyOf(handling))));
            String unit = handling.assignment().unit();
            UUID words = writings.keepAsSaid(petitionId, WritingKind.DELIVERY_ATTEMPT, unit, proof);
            attempts.keep(petitionId, replyOf(handling), way, failure, day, words);
            return new DeliveryFailed(petitionId, way, failure, day, caller.name());
        });
        return attempts.of(petitionId);
    }

    private static UUID replyOf(Handling handling) {
        return requireNonNull(requireNonNull(handling.answer()).replyId());
    }

    /** Refuses a day to come; a public notice stands from today, if it was tried otherwise often enough. In the caller's transaction. */
    public void check(UUID replyId, Delivery delivery) {
        LocalDate day = delivery.deliveredOn();
        boolean noticed = delivery.way() == Way.PUBLIC_NOTICE;
        DELIVERED_BY_TODAY.demand(noticed ? day.equals(today()) : !day.isAfter(today()));
        if (noticed) {
            PUBLIC_NOTICE_IS_THE_LAST_RESORT.demand(attempts.count(replyId) >= TRIES, TRIES);
            attempts.notice(replyId, day);
        }
    }

    private LocalDate today() {
        return Zone.dateOf(clock.instant());
    }

    /** The replies delivered by public notice in the last days, newest first, for everybody. */
    @Transactional
    public List<NoticedReply> noticed(int atMost) {
        return attempts.noticed(atMost);
    }
}
