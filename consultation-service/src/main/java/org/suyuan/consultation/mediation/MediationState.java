package org.suyuan.consultation.mediation;

/** How far a mediation has come. */
public enum MediationState {
    /** The petitioner asked for it; the other side has not consented yet 待对方同意. */
    REQUESTED,
    /** Both consented 调解中. */
    RUNNING,
    /** The sides agreed 已达成协议. */
    AGREED,
    /** All that was agreed is performed 已履行. */
    PERFORMED,
    /** No consent, no agreement, or no performance 调解未成. */
    FAILED
}
