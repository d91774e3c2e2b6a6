package org.suyuan.platform.inbox;

/** An event that had waited for another failed when that one came. */
final class WaitingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Received waiting;

    WaitingFailed(Received waiting, Throwable cause) {
        super(cause);
        this.waiting = waiting;
    }

    Received waiting() {
        return waiting;
    }
}
