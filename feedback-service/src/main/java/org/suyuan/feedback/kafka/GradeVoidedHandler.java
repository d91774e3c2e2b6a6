package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class GradeVoidedHandler implements EventHandler<GradeVoided> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<GradeVoided> event() {
        return GradeVoided.class;
    }

    @Override
    public void handle(GradeVoided event, Received received) {
        followPetition.withdrawn(event.petitionId());
    }
}
