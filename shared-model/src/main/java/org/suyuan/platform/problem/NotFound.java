package org.suyuan.platform.problem;

/** There is no such thing, or none that the caller may know of: 404. */
public final class NotFound extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    public NotFound(Object id) {
        super("not-found", 404, "nothing with id " + id, (Object[]) null);
    }
}
