package org.suyuan.platform.store;

import java.util.UUID;

/** An answer that shows one aggregate; its version goes into the {@code ETag}, its id into the audit trail. */
public interface Versioned {
    UUID petitionId();

    long version();
}
