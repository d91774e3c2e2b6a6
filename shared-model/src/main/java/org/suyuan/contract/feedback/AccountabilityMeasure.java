package org.suyuan.contract.feedback;

/** What accountability came to. */
public enum AccountabilityMeasure {
    /** Nobody is at fault 不予追责. */
    NONE,
    /** Criticism and education 批评教育. */
    CRITICISM,
    /** Admonition 诫勉. */
    ADMONITION,
    /** Circular of criticism 通报批评. */
    CIRCULAR,
    /** Another post, or none 组织调整. */
    REASSIGNMENT,
    /** Handed to the competent authority, for a sanction 移送处理. */
    REFERRAL
}
