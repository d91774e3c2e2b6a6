package org.suyuan.grading.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionClosedHandler implements EventHandler<PetitionClosed> {
    @Inject
    ProposeGrade proposeGrade;

    @Override
    public Class<PetitionClosed> event() {
        return PetitionClosed.class;
    }

    @Override
    public void handle(PetitionClosed event, Received received) {
        proposeGrade.closed(event.petitionId());
    }
}
