package org.suyuan.consultation.partners;

/** What became of a referral. */
public enum ReferralState {
    ASKED,
    /** The body took it up, and said what it does. */
    TAKEN_UP,
    /** The body did not take it up, and said why. */
    DECLINED
}
