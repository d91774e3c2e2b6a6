package org.suyuan.feedback.protection;

/** How far a protection case has come. */
public enum ProtectionState {
    /** Reported; nothing was done yet. */
    OPEN,
    /** Measures were taken, and somebody looks whether they hold. */
    WATCHED,
    ENDED
}
