package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.disclosure.NoticePublished;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class NoticePublishedHandler implements EventHandler<NoticePublished> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<NoticePublished> event() {
        return NoticePublished.class;
    }

    @Override
    public void handle(NoticePublished event, Received received) {
        followPetition.disclosureDecided(event.petitionId());
    }
}
