package org.suyuan.platform.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What every aggregate has: the petition's id, a version, and the unit that the petition concerns. State changes only
 * through the methods that its subclass names after the act.
 */
@MappedSuperclass
public abstract class Aggregate {
    @Id
    private UUID id;

    @Version
    private long version;

    private String unit;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    protected Aggregate(UUID id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every committed change; the {@code ETag} of the aggregate. */
    public long version() {
        return version;
    }

    /** Path of the unit that the petition concerns: what the caller's scope is compared with. */
    public String unit() {
        return unit;
    }
}
