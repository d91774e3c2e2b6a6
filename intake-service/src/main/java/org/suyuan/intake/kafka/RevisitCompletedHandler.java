package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.RevisitCompleted;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class RevisitCompletedHandler implements EventHandler<RevisitCompleted> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<RevisitCompleted> event() {
        return RevisitCompleted.class;
    }

    @Override
    public void handle(RevisitCompleted event, Received received) {
        followPetition.file(
                event.petitionId(),
                EntryKind.REVISITED,
                received.occurredAt(),
                event.implemented() ? "IMPLEMENTED" : "NOT_IMPLEMENTED");
    }
}
