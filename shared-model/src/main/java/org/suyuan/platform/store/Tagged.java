package org.suyuan.platform.store;

/** An answer that shows something that has versions; its own goes into the {@code ETag}. */
public interface Tagged {
    long version();
}
