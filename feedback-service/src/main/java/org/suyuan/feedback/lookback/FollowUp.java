package org.suyuan.feedback.lookback;

/** What followed on a petition that was not found sound. */
public enum FollowUp {
    /** It is handled anew. */
    REOPENED,
    /** It was put right otherwise. */
    PUT_RIGHT
}
