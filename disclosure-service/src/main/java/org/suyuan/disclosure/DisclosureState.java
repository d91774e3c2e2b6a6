package org.suyuan.disclosure;

/** How far the disclosure of a petition has come. */
public enum DisclosureState {
    /** To be decided. */
    AWAITING,
    /** A draft waits for its review. */
    DRAFTED,
    /** On the board until its last day. */
    PUBLISHED,
    /** Nothing is published, with the ground. */
    WAIVED,
    /** The petition was taken back before anything was published. */
    VOID
}
