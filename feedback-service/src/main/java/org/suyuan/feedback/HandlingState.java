package org.suyuan.feedback;

/** How far the handling of a petition has come. */
public enum HandlingState {
    /** Urgent at the desk: the response clock runs, the grade is awaited. */
    PROVISIONAL,
    /** Graded; the consultation is awaited. */
    IN_CONSULTATION,
    /** Ready to be assigned. */
    TO_ASSIGN,
    ASSIGNED,
    SIGNED_IN,
    CONTACTED,
    REPLIED,
    DELIVERED,
    CLOSED,
    REVISITED,
    ARCHIVED,
    /** The petition ended behind a grade, or a provisional one. */
    VOID;

    /** Whether it passed the closing gate: what comes later never takes that back. */
    public boolean isClosed() {
        return this == CLOSED || this == REVISITED || this == ARCHIVED;
    }

    /** Whether anything is still to be done about it before its closing. */
    boolean isOpen() {
        return this != VOID && !isClosed();
    }

    /** From the grade to the closing: its limit runs. */
    boolean isHandled() {
        return this != PROVISIONAL && isOpen();
    }

    /** Whether a unit has it and has not replied. */
    public boolean isInHand() {
        return this == ASSIGNED || this == SIGNED_IN || this == CONTACTED;
    }

    /** Whether a unit has it, or had it last, from the assignment to the archive. */
    public boolean isWithAUnit() {
        return isInHand() || this == REPLIED || isReviewable();
    }

    /** Whether a person of the unit has it, and it is not closed. */
    boolean isTakenOver() {
        return this == SIGNED_IN || this == CONTACTED || this == REPLIED || this == DELIVERED;
    }

    /** Whether the petitioner has a reply that can be contested (E-08). */
    public boolean isReviewable() {
        return this == DELIVERED || this == CLOSED || this == REVISITED;
    }

    /** Whether the petitioner has no reply yet, and will have one. */
    boolean isBeforeReply() {
        return this == PROVISIONAL || this == IN_CONSULTATION || this == TO_ASSIGN || isInHand();
    }
}
