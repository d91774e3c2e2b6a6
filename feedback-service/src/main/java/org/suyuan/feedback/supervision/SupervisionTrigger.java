package org.suyuan.feedback.supervision;

/** What opens a supervision by itself. */
public enum SupervisionTrigger {
    /** The limit of handling is over. */
    HANDLING_OVERDUE,
    /** A promise of the reply is not kept in time. */
    PROMISE_OVERDUE,
    /** The petitioner urged so often (the threshold). */
    PETITIONER_URGED,
    /** A unit sent back what it could decide itself 矛盾上交, so often. */
    PASSED_UP
}
