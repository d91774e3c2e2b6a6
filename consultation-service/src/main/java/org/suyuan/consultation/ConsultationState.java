package org.suyuan.consultation;

/** How far the consultation on a petition has come. */
public enum ConsultationState {
    /** Required by the grade decision, not called yet. */
    REQUIRED,
    /** Called for a time, with its participants. */
    CALLED,
    /** The minutes are adopted and bind. */
    ADOPTED,
    /** Not held, with the ground. */
    WAIVED,
    /** The petition was taken back before minutes were adopted. */
    VOID;

    /** Whether nothing is decided yet. */
    public boolean isOpen() {
        return this == REQUIRED || this == CALLED;
    }
}
