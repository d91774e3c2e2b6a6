package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.contract.feedback.Way;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;

/** What the Centre and the handling unit do until the reply is delivered (F-01 to F-03). */
@ApplicationScoped
public class HandlePetition {
    @Inject
    Handlings handlings;

    @Inject
    HandlingClocks clocks;

    @Inject
    EvaluationCodes codes;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Transactional
    public Handling assign(UUID petitionId, String unit) {
        Handling handling = handlings.required(petitionId);
        knownUnits.demand(unit);
        outbox.append(handling.assign(unit, caller.name()));
        return handlings.saved(handling);
    }

    @Transactional
    public Handling signIn(UUID petitionId) {
        Handling handling = handlings.required(petitionId);
        outbox.append(handling.signIn(caller.name()));
        return handlings.saved(handling);
    }

    @Transactional
    public Handling contact(UUID petitionId, Way way) {
        Handling handling = handlings.required(petitionId);
        outbox.append(handling.contact(way, caller.name()));
        clocks.meet(petitionId, HandlingClocks.RESPONSE);
        return handlings.saved(handling);
    }

    @Transactional
    public Handling reply(UUID petitionId, Reply reply) {
        Handling handling = handlings.required(petitionId);
        outbox.append(handling.reply(reply, caller.name()));
        return handlings.saved(handling);
    }

    @Transactional
    public Handling deliver(UUID petitionId, Delivery delivery) {
        Handling handling = handlings.required(petitionId);
        outbox.append(handling.deliver(delivery, codes.hash(codes.codeOf(petitionId))));
        return handlings.saved(handling);
    }
}
