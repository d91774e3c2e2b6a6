package org.suyuan.disclosure.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.disclosure.FollowPetition;
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
        followPetition.closed(event.petitionId());
    }
}
