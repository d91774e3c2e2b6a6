package org.suyuan.feedback.protection;

/** Who spoke of retaliation. */
public enum ProtectionSource {
    /** The petitioner, at the revisit (F-06). */
    REVISIT,
    /** The petitioner, by receipt code. */
    PETITIONER,
    /** Somebody of the staff. */
    STAFF
}
