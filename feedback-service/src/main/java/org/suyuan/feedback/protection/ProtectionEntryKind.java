package org.suyuan.feedback.protection;

/** What an entry of a protection case is. */
public enum ProtectionEntryKind {
    /** What somebody says happened. */
    REPORT,
    /** What was done, or seen on a day of watch. */
    MEASURE,
    /** What came of it. */
    FINDING
}
