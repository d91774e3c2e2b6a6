package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class EvaluationReceivedHandler implements EventHandler<EvaluationReceived> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<EvaluationReceived> event() {
        return EvaluationReceived.class;
    }

    @Override
    public void handle(EvaluationReceived event, Received received) {
        followPetition.file(event.petitionId(), EntryKind.EVALUATED, received.occurredAt(), event.score());
    }
}
