package org.suyuan.platform.security;

/** The caller's part of the organisation is unknown, or does not hold the unit that is acted for. */
public final class OutOfScope extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfScope(String kind) {
        super(kind);
    }

    /** The problem to show. */
    public String kind() {
        return String.valueOf(getMessage());
    }
}
