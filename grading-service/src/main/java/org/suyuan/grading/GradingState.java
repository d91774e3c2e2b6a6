package org.suyuan.grading;

/** How far the grading of a petition has come. */
public enum GradingState {
    /** Urgent at the desk, graded provisionally; the report is awaited. */
    PROVISIONAL,
    /** The report is in and the scale has proposed a grade. */
    PROPOSED,
    /** A clerk has decided. */
    DECIDED,
    /** The petition was refused after a provisional grade. */
    VOID
}
