package org.suyuan.feedback.care;

/** What is offered beside the handling. */
public enum CareKind {
    /** Psychological counselling 心理疏导 (F-13). */
    COUNSELLING,
    /** Assistance to people in need 困难帮扶 (F-14). */
    ASSISTANCE,
    /** A small need or practical matter 办实事 (F-14). */
    PRACTICAL_MATTER
}
