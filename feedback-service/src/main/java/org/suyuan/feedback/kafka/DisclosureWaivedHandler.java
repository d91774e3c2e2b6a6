package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class DisclosureWaivedHandler implements EventHandler<DisclosureWaived> {
    @Inject
    FollowPetition followPetition;

    @Override
    public Class<DisclosureWaived> event() {
        return DisclosureWaived.class;
    }

    @Override
    public void handle(DisclosureWaived event, Received received) {
        followPetition.disclosureDecided(event.petitionId());
    }
}
