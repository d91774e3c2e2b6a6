package org.suyuan.feedback.protection;

/** What came of a protection case. */
public enum ProtectionFinding {
    /** There was retaliation: the unit answers for it (E-20). */
    CONFIRMED,
    /** None was found. */
    UNCONFIRMED
}
