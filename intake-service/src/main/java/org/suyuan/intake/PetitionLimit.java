package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.grading.Grade;

/** What later steps decided of a petition: its grade, and until when it is handled. */
@Embeddable
public class GradedLimit {
    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** Who runs the clock has spoken: what grading said before, or says at the same time, no longer counts. */
    @Column(name = "limit_moved")
    private boolean moved;

    @Column(name = "extended_for")
    @Enumerated(EnumType.STRING)
    private @Nullable ExtensionReason extendedFor;

    /** Grading has decided; the limit is that of the handling. */
    void decide(Grade decided, Instant due) {
        grade = decided;
        dueAt = moved ? dueAt : due;
    }

    /** Its clock says another time than before. */
    void dueAgain(Instant due, @Nullable ExtensionReason reason) {
        dueAt = due;
        moved = true;
        extendedFor = reason == null ? extendedFor : reason;
    }

    /** Grade that was decided; null before. */
    public @Nullable Grade grade() {
        return grade;
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
