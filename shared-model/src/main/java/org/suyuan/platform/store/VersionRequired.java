package org.suyuan.platform.store;

import org.suyuan.platform.problem.RefusedRequest;

/** The change must say in {@code If-Match} which version it was made from: 428. */
public final class VersionRequired extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    VersionRequired() {
        super("version-required", 428, null, (Object[]) null);
    }
}
