package org.suyuan.feedback.lookback;

/** How far a campaign has come. */
public enum LookBackState {
    /** Its sample is drawn and looked at. */
    RUNNING,
    ENDED
}
