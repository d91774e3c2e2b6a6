package org.suyuan.intake.vault;

/** What an identity is read for; goes into the audit trail. */
public enum ReadingPurpose {
    /** To reach the petitioner. */
    CONTACT,
    /** To make sure who speaks. */
    VERIFICATION,
    /** To deliver a notice or a reply. */
    DELIVERY,
    /** To find out what happened. */
    INVESTIGATION,
    /** To see whether it is a repeat petition (I-23). */
    REPEAT_CHECK
}
