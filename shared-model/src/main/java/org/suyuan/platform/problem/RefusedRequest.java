package org.suyuan.platform.problem;

import org.jspecify.annotations.Nullable;

/** Why a request is refused, apart from the rules of the method: a kind with its sentences in the bundle, and a status. */
public abstract class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final int status;
    private final transient Object @Nullable [] details;

    /**
     * @param kind key of the title, {@code problem.<kind>}
     * @param details of the sentence {@code problem.<kind>.detail}; null where there is none
     */
    protected RefusedRequest(String kind, int status, @Nullable String message, Object @Nullable ... details) {
        super(message == null ? kind : message);
        this.kind = kind;
        this.status = status;
        this.details = details == null ? null : details.clone();
    }

    /** The same, because something else failed. */
    protected RefusedRequest(String kind, int status, Exception cause) {
        super(kind, cause);
        this.kind = kind;
        this.status = status;
        this.details = null;
    }

    /** Seconds after which it may be sent again; 0 where that would not help. */
    protected long retryAfter() {
        return 0;
    }

    public String kind() {
        return kind;
    }

    public int status() {
        return status;
    }

    Object @Nullable [] details() {
        return details;
    }
}
