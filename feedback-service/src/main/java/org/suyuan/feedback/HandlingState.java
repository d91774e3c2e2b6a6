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
    /** The petition was refused or merged after a provisional grade, or taken back. */
    VOID
}
