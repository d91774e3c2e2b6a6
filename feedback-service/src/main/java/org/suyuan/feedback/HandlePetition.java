package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.contract.feedback.Way;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;

/** Acts of the Centre and of the handling unit until the reply is delivered (F-01 to F-03). */
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
    Caller caller;

    @Transactional
    public Handling assign(UUID petitionId, String unit) {
        return handlings.act(petitionId, handling -> {
            knownUnits.demand(unit);
            return handling.assign(unit, caller.name());
        });
    }

    @Transactional
    public Handling signIn(UUID petitionId) {
        return handlings.act(petitionId, handling -> handling.signIn(caller.name()));
    }

    @Transactional
    public Handling contact(UUID petitionId, Way way) {
        return handlings.act(petitionId, handling -> {
            clocks.meet(petitionId, HandlingClocks.RESPONSE);
            return handling.contact(way, caller.name());
        });
    }

    @Transactional
    public Handling reply(UUID petitionId, Reply reply) {
        return handlings.act(petitionId, handling -> handling.reply(reply, caller.name()));
    }

    @Transactional
    public Handling deliver(UUID petitionId, Delivery delivery) {
        return handlings.act(petitionId, handling -> handling.deliver(delivery, codes.hash(codes.codeOf(petitionId))));
    }
}
