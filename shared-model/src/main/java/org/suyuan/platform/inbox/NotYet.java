package org.suyuan.platform.inbox;

import io.quarkus.transaction.annotations.Rollback;

/**
 * The event came before one that it stands on (order holds only within a topic); it waits for that one. Thrown before
 * anything is changed, so the transaction that parks it goes on.
 */
@Rollback(false)
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYet(String awaited) {
        super("waits for " + awaited);
    }
}
