package org.suyuan.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;

/**
 * What every aggregate has: the petition's id, a version, and the unit that the petition concerns. State changes only
 * through the methods that its subclass names after the act.
 */
@MappedSuperclass
@EntityListeners(ChangeListener.class)
public abstract class Aggregate {
    @Id
    private UUID id;

    @Version
    private long version;

    private String unit;

    /** Whether it accuses somebody: then discipline alone sees it (E-19). */
    private boolean confidential;

    @Column(name = "accused_unit")
    private @Nullable String accusedUnit;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    protected Aggregate(UUID id, String unit, @Nullable Accusation accusation) {
        this.id = id;
        this.unit = unit;
        this.confidential = accusation != null;
        this.accusedUnit = accusation == null ? null : accusation.unit();
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

    /** The accusation; null when it accuses nobody. */
    public @Nullable Accusation accusation() {
        return confidential ? new Accusation(accusedUnit) : null;
    }

    /** It turns out to accuse somebody: from now on discipline alone sees it (E-19). */
    public void accuse(Accusation made) {
        confidential = true;
        accusedUnit = made.unit();
    }

    /** Whether a unit is accused, or lies below one that is. */
    public boolean accuses(String path) {
        Accusation accusation = accusation();
        return accusation != null && accusation.concerns(path);
    }
}
