package org.suyuan.platform.store;

import java.util.List;
import java.util.UUID;

/** An answer about one petition. */
public interface OfPetition extends OfPetitions {
    UUID petitionId();

    @Override
    default List<UUID> petitionIds() {
        return List.of(petitionId());
    }
}
