package org.suyuan.platform.ratelimit;

import java.time.Duration;

/** A visitor called more often than is allowed. */
public final class TooManyRequests extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyRequests(Duration wait) {
        super("too many requests");
        this.seconds = wait.plusMillis(999).toSeconds();
    }

    /** Seconds after which another request is let in, at least 1. */
    public long retryAfter() {
        return Math.max(1, seconds);
    }
}
