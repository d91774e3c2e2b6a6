package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionRefusedHandler implements EventHandler<PetitionRefused> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<PetitionRefused> event() {
        return PetitionRefused.class;
    }

    @Override
    public void handle(PetitionRefused event, Received received) {
        followPetition.ended(event.petitionId(), "不予受理");
    }
}
