package org.suyuan.platform.inbox;

/** The event came before one that it stands on (order holds only within a topic); it waits for that one. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYet(String awaited) {
        super("waits for " + awaited);
    }
}
