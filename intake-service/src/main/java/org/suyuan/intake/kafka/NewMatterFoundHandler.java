package org.suyuan.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.intake.Appeal;
import org.suyuan.intake.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class NewMatterFoundHandler implements EventHandler<NewMatterFound> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<NewMatterFound> event() {
        return NewMatterFound.class;
    }

    @Override
    public void handle(NewMatterFound event, Received received) {
        followPetition.newMatter(
                event.petitionId(),
                event.matterId(),
                new Appeal(event.title(), event.text(), event.unit()),
                received.occurredAt());
    }
}
