package org.suyuan.platform.security;

import org.suyuan.platform.problem.RefusedRequest;

/** The caller's part of the organisation is unknown, or does not hold the unit that is acted for: 403. */
public final class OutOfScope extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    OutOfScope(String kind) {
        super(kind, 403, null, Scope.CLAIM);
    }
}
