package org.suyuan.platform.store;

/** An answer that shows one aggregate; its version goes into the {@code ETag}. */
public interface Versioned {
    long version();
}
