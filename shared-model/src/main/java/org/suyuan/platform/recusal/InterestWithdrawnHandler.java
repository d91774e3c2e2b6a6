package org.suyuan.platform.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.InterestWithdrawn;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class InterestWithdrawnHandler implements EventHandler<InterestWithdrawn> {
    @Inject
    Interests interests;

    @Override
    public Class<InterestWithdrawn> event() {
        return InterestWithdrawn.class;
    }

    @Override
    public void handle(InterestWithdrawn event, Received received) {
        interests.withdraw(event.petitionId(), event.person());
    }
}
