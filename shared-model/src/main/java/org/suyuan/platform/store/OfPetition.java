package org.suyuan.platform.store;

import java.util.UUID;

/** An answer about one petition. */
public interface OfPetition {
    UUID petitionId();
}
