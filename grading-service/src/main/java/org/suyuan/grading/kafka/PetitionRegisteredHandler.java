package org.suyuan.grading.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class PetitionRegisteredHandler implements EventHandler<PetitionRegistered> {
    @Inject
    ProposeGrade proposeGrade;

    @Override
    public Class<PetitionRegistered> event() {
        return PetitionRegistered.class;
    }

    @Override
    public void handle(PetitionRegistered event, Received received) {
        if (!event.urgentSigns().isEmpty()) {
            proposeGrade.provisionally(event);
        }
    }
}
