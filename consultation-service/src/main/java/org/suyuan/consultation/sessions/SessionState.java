package org.suyuan.consultation.sessions;

/** How far a session has come. */
public enum SessionState {
    /** Invitations are out 已通知. */
    PLANNED,
    /** It was held, with its quorum 已召开. */
    HELD,
    /** It is not held 已取消. */
    CANCELLED
}
