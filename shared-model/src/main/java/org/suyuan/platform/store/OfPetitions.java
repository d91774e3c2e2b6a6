package org.suyuan.platform.store;

import java.util.List;
import java.util.UUID;

/** An answer about petitions that were acted on: the act goes into the audit trail of each. */
public interface OfPetitions {
    List<UUID> petitionIds();
}
