package org.suyuan.contract.feedback;

/** How far an opinion is contested 复查复核阶段 (E-08, E-10). */
public enum ReviewStage {
    /** 复查 */
    REVIEW,
    /** 复核 */
    RE_REVIEW
}
