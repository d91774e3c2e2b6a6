package org.suyuan.intake.dossier;

/** Kinds of entries after a petition left intake, as the petitioner's file keeps them (I-05). */
public enum EntryKind {
    /** The handling unit spoke to the petitioner; the detail is the way. */
    CONTACTED,
    /** What the petitioner was told before the reply; the detail is the way. */
    TOLD_SO_FAR,
    /** The written reply; the detail is the opinion. */
    REPLIED,
    /** The reply arrived; the detail is the way. */
    DELIVERED,
    /** The petitioner's rating; the detail is 1 to 5. */
    EVALUATED,
    /** The petitioner contests the opinion; the detail is the stage. */
    REVIEW_ASKED,
    /** The opinion of the review; the detail is the outcome. */
    REVIEWED,
    /** A promise made at a reception; the detail says what and until when. */
    PROMISED,
    /** The end of the handling; the detail says whether the problem was solved or explained. */
    CLOSED,
    /** What came of it beyond that: resolved, or the dispute at an end (F-09); the detail says which. */
    OUTCOME,
    /** It is handled anew; the detail is the new day. */
    REOPENED,
    /** The revisit; the detail says whether what was promised was done. */
    REVISITED
}
