package org.suyuan.platform.live;

/** An account has as many live streams open as it may: 429. */
public final class TooManyStreams extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyStreams() {
        super("too many streams");
    }
}
