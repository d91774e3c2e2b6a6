package org.suyuan.platform.ratelimit;

import java.time.Duration;
import org.suyuan.platform.problem.RefusedRequest;

/** A visitor called more often than is allowed: 429. */
public final class TooManyRequests extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyRequests(Duration wait) {
        super("too-many-requests", 429, null, (Object[]) null);
        this.seconds = wait.plusMillis(999).toSeconds();
    }

    /** At least 1. */
    @Override
    protected long retryAfter() {
        return Math.max(1, seconds);
    }
}
