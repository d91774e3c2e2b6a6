package org.suyuan.consultation.taskforce;

/** How far a task force has come. */
public enum TaskForceState {
    WORKING,
    SOLVED,
    /** It ended without a solution. */
    DISSOLVED
}
