package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class UnitsChangedHandler implements EventHandler<UnitsChanged> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<UnitsChanged> event() {
        return UnitsChanged.class;
    }

    @Override
    public void handle(UnitsChanged event, Received received) {
        followPetition.unitsChanged(event);
    }
}
