package org.suyuan.grading.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionMergedHandler implements EventHandler<PetitionMerged> {
    @Inject
    ProposeGrade proposeGrade;

    @Override
    public Class<PetitionMerged> event() {
        return PetitionMerged.class;
    }

    @Override
    public void handle(PetitionMerged event, Received received) {
        proposeGrade.nothingFor(event.petitionId());
    }
}
