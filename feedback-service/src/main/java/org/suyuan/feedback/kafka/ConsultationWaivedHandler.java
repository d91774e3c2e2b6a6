package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.consultation.ConsultationWaived;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class ConsultationWaivedHandler implements EventHandler<ConsultationWaived> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<ConsultationWaived> event() {
        return ConsultationWaived.class;
    }

    @Override
    public void handle(ConsultationWaived event, Received received) {
        followPetition.consulted(event.petitionId(), null);
    }
}
