package org.suyuan.disclosure.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.disclosure.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class GradeChangedHandler implements EventHandler<GradeChanged> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<GradeChanged> event() {
        return GradeChanged.class;
    }

    @Override
    public void handle(GradeChanged event, Received received) {
        followPetition.regraded(event.petitionId(), event.decision().grade());
    }
}
