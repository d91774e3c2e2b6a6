package org.suyuan.feedback.accountability;

/** How far an accountability has come. */
public enum AccountabilityState {
    /** Its facts are known. */
    OPEN,
    /** It was proposed what it shall come to. */
    PROPOSED,
    DECIDED
}
