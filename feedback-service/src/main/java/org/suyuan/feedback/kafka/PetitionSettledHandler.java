package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionSettledHandler implements EventHandler<PetitionSettled> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<PetitionSettled> event() {
        return PetitionSettled.class;
    }

    @Override
    public void handle(PetitionSettled event, Received received) {
        followPetition.ended(event.petitionId(), "登记环节办结");
    }
}
