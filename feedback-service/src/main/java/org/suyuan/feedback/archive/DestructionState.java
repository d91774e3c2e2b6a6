package org.suyuan.feedback.archive;

/** How far a list of files to be destroyed has come. */
public enum DestructionState {
    /** Waits for a second person. */
    PROPOSED,
    /** Approved: the services destroy what they have. */
    APPROVED,
    /** All five confirmed all of it. */
    DONE,
    WITHDRAWN
}
