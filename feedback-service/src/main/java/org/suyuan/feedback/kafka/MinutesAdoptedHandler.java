package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class MinutesAdoptedHandler implements EventHandler<MinutesAdopted> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<MinutesAdopted> event() {
        return MinutesAdopted.class;
    }

    @Override
    public void handle(MinutesAdopted event, Received received) {
        followPetition.consulted(event.petitionId(), event.leadUnit());
    }
}
