package org.suyuan.contract.feedback;

/** What a review came to 复查复核意见 (E-09, E-11). */
public enum ReviewOutcome {
    /** 维持原处理意见 */
    UPHELD,
    /** 变更原处理意见 */
    CHANGED,
    /** 撤销原处理意见，责令重新处理 */
    SENT_BACK
}
