package org.suyuan.platform.store;

/** The change must say in {@code If-Match} which version it was made from: 428. */
public final class VersionRequired extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
