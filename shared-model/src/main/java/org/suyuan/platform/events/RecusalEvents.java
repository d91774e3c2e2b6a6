package org.suyuan.platform.events;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestWithdrawn;
import org.suyuan.platform.inbox.EventHandlers;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.store.Accusations;

/** Every service keeps who has an interest in a petition, as intake tells it. */
@Singleton
class RecusalEvents extends EventHandlers {
    @Inject
    RecusalEvents(Accusations accusations, Interests interests) {
        on(AccusationMade.class, told -> accusations.made(told.petitionId(), told.accusation()));
        on(InterestDeclared.class, told -> interests.declare(told.petitionId(), told.person(), told.ground()));
        on(InterestWithdrawn.class, told -> interests.withdraw(told.petitionId(), told.person()));
    }
}
