package org.suyuan.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Which unit handles a petition 承办单位, who took it over, and whether the petitioner heard of them (F-01). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Assignment {
    /** Proposed, then assigned. */
    @Column(name = "handling_unit")
    private String unit;

    @Column(name = "handled_by")
    private @Nullable String handledBy;

    /** A provisional petition can be contacted before anybody is assigned: danger does not wait. */
    private boolean contacted;

    protected Assignment() {}

    /** To a unit that is only proposed. */
    Assignment(String proposed) {
        unit = proposed;
    }

    /** Is of another unit, and nobody has taken it over. */
    void to(String other) {
        unit = other;
        handledBy = null;
    }

    void takenOver(String by) {
        handledBy = by;
    }

    void contacted() {
        contacted = true;
    }

    /** Path of the unit that handles it. */
    public String unit() {
        return unit;
    }

    /** Account; null until somebody took it over. */
    public @Nullable String handledBy() {
        return handledBy;
    }

    public boolean isContacted() {
        return contacted;
    }
}
