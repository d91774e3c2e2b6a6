package org.suyuan.platform.store;

import java.util.Set;
import java.util.UUID;

/** A transaction that wrote these aggregates is committed. */
public record AggregatesChanged(Set<UUID> ids) {}
