package org.suyuan.platform.store;

import org.suyuan.platform.problem.RefusedRequest;

/** The request was made from a version that is no longer the current one: 412. */
public final class StaleVersion extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    StaleVersion(String expected, String current) {
        super("stale-version", 412, "expected " + expected + ", current " + current, (Object[]) null);
    }
}
