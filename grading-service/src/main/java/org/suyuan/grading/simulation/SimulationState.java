package org.suyuan.grading.simulation;

/** How far a simulation has come. */
public enum SimulationState {
    RUNNING,
    DONE,
    /** Its process ended before it did: start another. */
    INTERRUPTED
}
