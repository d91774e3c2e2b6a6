package org.suyuan.feedback.supervision;

/** How far a supervision has come. */
public enum SupervisionState {
    /** The unit's answer is awaited 待反馈. */
    OPEN,
    /** The answer is to be judged 待审核. */
    ANSWERED,
    /** The answer was enough 已办结. */
    ENDED
}
