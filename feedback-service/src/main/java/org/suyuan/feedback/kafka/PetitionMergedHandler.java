package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionMergedHandler implements EventHandler<PetitionMerged> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<PetitionMerged> event() {
        return PetitionMerged.class;
    }

    @Override
    public void handle(PetitionMerged event, Received received) {
        followPetition.ended(event.petitionId(), "并案办理");
    }
}
