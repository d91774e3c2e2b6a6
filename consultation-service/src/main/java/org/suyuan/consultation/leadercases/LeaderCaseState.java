package org.suyuan.consultation.leadercases;

/** How far a case of a leader has come. */
public enum LeaderCaseState {
    /** A leader owns it 包案中. */
    OWNED,
    /** It is resolved 已化解. */
    RESOLVED
}
