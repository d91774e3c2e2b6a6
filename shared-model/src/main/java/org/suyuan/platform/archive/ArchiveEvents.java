package org.suyuan.platform.archive;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.platform.inbox.EventHandlers;

/** Every service seals its part of a file that is archived, after all else that it does then. */
@Singleton
@Priority(-1)
class ArchiveEvents extends EventHandlers {
    @Inject
    ArchiveEvents(SealPart seal) {
        on(PetitionArchived.class, seal::seal);
    }
}
