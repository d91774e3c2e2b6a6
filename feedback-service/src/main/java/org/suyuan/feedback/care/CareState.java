package org.suyuan.feedback.care;

/** How far an offer of care has come. */
public enum CareState {
    /** The person was not asked yet. */
    OFFERED,
    /** The person agreed. */
    AGREED,
    /** The person did not want it, which has no consequence whatever. */
    DECLINED,
    /** It was given. */
    GIVEN
}
