package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.PetitionerContacted;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionerContactedHandler implements EventHandler<PetitionerContacted> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<PetitionerContacted> event() {
        return PetitionerContacted.class;
    }

    @Override
    public void handle(PetitionerContacted event, Received received) {
        followPetition.file(event.petitionId(), EntryKind.CONTACTED, received.occurredAt(), event.way());
    }
}
