package org.suyuan.grading.simulation;

/** How far a simulation has come. */
public enum SimulationState {
    /** Others run before it. */
    QUEUED,
    RUNNING,
    DONE,
    /** Its process ended before it did: start another. */
    INTERRUPTED
}
