package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionClosedHandler implements EventHandler<PetitionClosed> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<PetitionClosed> event() {
        return PetitionClosed.class;
    }

    @Override
    public void handle(PetitionClosed event, Received received) {
        followPetition.reached(event.petitionId(), PetitionState.CLOSED);
        followPetition.file(event.petitionId(), EntryKind.CLOSED, received.occurredAt(), event.outcome());
    }
}
