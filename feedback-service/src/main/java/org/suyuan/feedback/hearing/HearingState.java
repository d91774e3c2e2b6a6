package org.suyuan.feedback.hearing;

/** How far a hearing has come 听证状态 (E-11). */
public enum HearingState {
    /** 已通知 */
    CALLED,
    /** 已举行 */
    HELD,
    /** 已取消 */
    CANCELLED
}
