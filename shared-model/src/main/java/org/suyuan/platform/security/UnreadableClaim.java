package org.suyuan.platform.security;

import org.suyuan.platform.problem.RefusedRequest;

/** A claim of the token is there and cannot be read: the request is refused by its name, 403. */
public final class UnreadableClaim extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    UnreadableClaim(String claim) {
        super("unreadable-claim", 403, claim, claim);
    }
}
