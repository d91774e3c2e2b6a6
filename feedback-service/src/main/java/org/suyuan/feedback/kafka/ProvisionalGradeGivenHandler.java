package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class ProvisionalGradeGivenHandler implements EventHandler<ProvisionalGradeGiven> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<ProvisionalGradeGiven> event() {
        return ProvisionalGradeGiven.class;
    }

    @Override
    public void handle(ProvisionalGradeGiven event, Received received) {
        followPetition.provisionally(event);
    }
}
