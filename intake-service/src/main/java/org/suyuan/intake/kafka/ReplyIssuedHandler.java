package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class ReplyIssuedHandler implements EventHandler<ReplyIssued> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<ReplyIssued> event() {
        return ReplyIssued.class;
    }

    @Override
    public void handle(ReplyIssued event, Received received) {
        followPetition.file(event.petitionId(), EntryKind.REPLIED, received.occurredAt(), event.opinion());
    }
}
