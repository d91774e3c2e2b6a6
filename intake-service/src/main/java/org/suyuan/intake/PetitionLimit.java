package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionReason;

/** Until when a petition is handled, as later steps say. */
@Embeddable
public class PetitionLimit {
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** Who runs the clock has spoken: what grading said before, or says at the same time, no longer counts. */
    @Column(name = "limit_moved")
    private boolean moved;

    @Column(name = "extended_for")
    @Enumerated(EnumType.STRING)
    private @Nullable ExtensionReason extendedFor;

    /** Grading has decided; the limit is that of the handling. */
    void set(Instant due) {
        dueAt = moved ? dueAt : due;
    }

    /** Its clock says another time than before. */
    void dueAgain(Instant due, @Nullable ExtensionReason reason) {
        dueAt = due;
        moved = true;
        extendedFor = reason == null ? extendedFor : reason;
    }

    /** When handling must be finished; null before the grade. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** Why its limit was extended (E-07); null when it was not. */
    public @Nullable ExtensionReason extendedFor() {
        return extendedFor;
    }
}
