package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.LimitMoved;
import org.suyuan.intake.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class LimitMovedHandler implements EventHandler<LimitMoved> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<LimitMoved> event() {
        return LimitMoved.class;
    }

    @Override
    public void handle(LimitMoved event, Received received) {
        followPetition.limitMoved(event.petitionId(), event.dueAt(), event.extendedFor());
    }
}
