package org.suyuan.platform.store;

import java.time.Instant;
import java.util.UUID;

/** Where a page of a worklist begins: behind the aggregate of this time and id. */
public record After(Instant time, UUID id) {}
