package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.PetitionState;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionArchivedHandler implements EventHandler<PetitionArchived> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<PetitionArchived> event() {
        return PetitionArchived.class;
    }

    @Override
    public void handle(PetitionArchived event, Received received) {
        followPetition.reached(event.petitionId(), PetitionState.ARCHIVED);
    }
}
