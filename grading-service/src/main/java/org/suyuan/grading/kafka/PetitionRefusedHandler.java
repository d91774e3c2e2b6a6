package org.suyuan.grading.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionRefusedHandler implements EventHandler<PetitionRefused> {
    @Inject
    ProposeGrade proposeGrade;

    @Override
    public Class<PetitionRefused> event() {
        return PetitionRefused.class;
    }

    @Override
    public void handle(PetitionRefused event, Received received) {
        proposeGrade.nothingFor(event.petitionId());
    }
}
