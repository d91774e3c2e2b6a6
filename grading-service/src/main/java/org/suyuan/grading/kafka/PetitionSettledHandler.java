package org.suyuan.grading.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionSettledHandler implements EventHandler<PetitionSettled> {
    @Inject
    ProposeGrade proposeGrade;

    @Override
    public Class<PetitionSettled> event() {
        return PetitionSettled.class;
    }

    @Override
    public void handle(PetitionSettled event, Received received) {
        proposeGrade.settled(event.petitionId());
    }
}
