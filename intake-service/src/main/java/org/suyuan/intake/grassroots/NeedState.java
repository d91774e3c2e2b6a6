package org.suyuan.intake.grassroots;

/** How far a need has come. */
public enum NeedState {
    OPEN,
    /** Solved at the grass roots. */
    SOLVED,
    /** Goes on as a petition. */
    PETITIONED
}
