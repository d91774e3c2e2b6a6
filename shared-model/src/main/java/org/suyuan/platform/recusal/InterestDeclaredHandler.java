package org.suyuan.platform.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class InterestDeclaredHandler implements EventHandler<InterestDeclared> {
    @Inject
    Interests interests;

    @Override
    public Class<InterestDeclared> event() {
        return InterestDeclared.class;
    }

    @Override
    public void handle(InterestDeclared event, Received received) {
        interests.declare(event.petitionId(), event.person(), event.ground());
    }
}
