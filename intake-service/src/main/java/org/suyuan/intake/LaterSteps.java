package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.grading.Grade;

/** What the later steps say of a petition: its grade, and until when it is handled; or that it was closed long ago. */
@Embeddable
public class LaterSteps {
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** Who runs the clock has spoken: what grading said before, or says at the same time, no longer counts. */
    @Column(name = "limit_moved")
    private boolean moved;

    @Column(name = "extended_for")
    @Enumerated(EnumType.STRING)
    private @Nullable ExtensionReason extendedFor;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Column(name = "history_closed_on")
    private @Nullable LocalDate historyClosedOn;

    /** Grading has decided; the limit is that of the handling. */
    public void graded(Grade decided, Instant due) {
        grade = decided;
        dueAt = moved ? dueAt : due;
    }

    /** It was closed before this system kept it (I-27). */
    void closedBefore(LocalDate day) {
        historyClosedOn = day;
    }

    /** Its clock says another time than before. */
    public void dueAgain(Instant due, @Nullable ExtensionReason reason) {
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

    /** Grade that was decided; null before. */
    public @Nullable Grade grade() {
        return grade;
    }

    /** The day it was closed on, of a matter that came in as history. */
    public @Nullable LocalDate historyClosedOn() {
        return historyClosedOn;
    }
}
