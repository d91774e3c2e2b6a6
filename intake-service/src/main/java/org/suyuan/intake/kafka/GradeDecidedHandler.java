package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.intake.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class GradeDecidedHandler implements EventHandler<GradeDecided> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<GradeDecided> event() {
        return GradeDecided.class;
    }

    @Override
    public void handle(GradeDecided event, Received received) {
        followPetition.graded(event.petitionId(), event.grade(), event.dueAt());
    }
}
