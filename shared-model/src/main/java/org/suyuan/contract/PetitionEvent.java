package org.suyuan.contract;

import java.util.UUID;

/** An event in the life of one petition 信访事项. */
public interface PetitionEvent extends Event {
    /** The petition, UUIDv7, the same in all services. */
    UUID petitionId();

    @Override
    default UUID subject() {
        return petitionId();
    }
}
