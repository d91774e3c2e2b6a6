package org.suyuan.contract;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** A petition that accuses somebody: discipline alone handles it, the accused never learn of it (E-19). 检举控告 */
@JsonClassDescription("A petition that accuses somebody: discipline alone handles it (E-19). 检举控告")
public record Accusation(
        @JsonPropertyDescription("Path of the accused unit, or of the accused person's; absent when it is not known")
        @Nullable String unit) {

    /** This one, or the one known before where this does not know whom it accuses. */
    public Accusation orKnown(@Nullable Accusation before) {
        return unit == null && before != null ? before : this;
    }

    /** Whether a unit is the accused one or below it. */
    public boolean concerns(String path) {
        return unit != null && Branch.covers(unit, path);
    }
}
