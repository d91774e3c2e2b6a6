package org.suyuan.platform.destruction;

import java.util.UUID;

/** What else is of a petition, outside the database; in the transaction that destroys the rows. */
public interface DestructionHook {
    /** The rows are still there. */
    void before(UUID petitionId);
}
