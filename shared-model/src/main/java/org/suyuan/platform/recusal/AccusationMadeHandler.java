package org.suyuan.platform.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class AccusationMadeHandler implements EventHandler<AccusationMade> {
    @Inject
    Accusations accusations;

    @Override
    public Class<AccusationMade> event() {
        return AccusationMade.class;
    }

    @Override
    public void handle(AccusationMade event, Received received) {
        accusations.made(event.petitionId(), event.accusation());
    }
}
