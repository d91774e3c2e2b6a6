package org.suyuan.feedback.review;

/** How far a late request has come 逾期申请状态 (E-08). */
public enum LateRequestState {
    /** 待审核 */
    WAITING,
    /** 理由正当，予以受理 */
    ACCEPTED,
    /** 无正当理由，不予受理 */
    REFUSED
}
