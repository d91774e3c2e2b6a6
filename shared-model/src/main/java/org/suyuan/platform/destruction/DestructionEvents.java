package org.suyuan.platform.destruction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.feedback.PetitionDestroyed;
import org.suyuan.platform.inbox.EventHandlers;

/** Every service destroys what it has of a petition whose file is destroyed. */
@Singleton
class DestructionEvents extends EventHandlers {
    @Inject
    DestructionEvents(DestroyPetition destroy) {
        on(PetitionDestroyed.class, destroy::destroy);
    }
}
