package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.intake.FollowPetition;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class ReplyDeliveredHandler implements EventHandler<ReplyDelivered> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<ReplyDelivered> event() {
        return ReplyDelivered.class;
    }

    @Override
    public void handle(ReplyDelivered event, Received received) {
        followPetition.file(event.petitionId(), EntryKind.DELIVERED, received.occurredAt(), event.way());
    }
}
