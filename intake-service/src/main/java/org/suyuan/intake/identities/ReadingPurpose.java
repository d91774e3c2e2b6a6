package org.suyuan.intake.identities;

/** Purposes of reading an identity; they go into the audit trail. */
public enum ReadingPurpose {
    /** To reach the petitioner. */
    CONTACT,
    /** To make sure who speaks. */
    VERIFICATION,
    /** To deliver a notice or a reply. */
    DELIVERY,
    /** To find out what happened. */
    INVESTIGATION,
    /** To give the archived file out (F-05). */
    ARCHIVING,
    /** To see whether it is a repeat petition (I-23). */
    REPEAT_CHECK
}
