package org.suyuan.platform.live;

import org.suyuan.platform.problem.RefusedRequest;

/** An account has as many live streams open as it may: 429. */
public final class TooManyStreams extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    TooManyStreams() {
        super("too-many-streams", 429, null, (Object[]) null);
    }

    @Override
    protected long retryAfter() {
        return 60;
    }
}
