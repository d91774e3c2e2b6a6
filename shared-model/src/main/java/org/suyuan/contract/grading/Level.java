package org.suyuan.contract.grading;

/** How much of a criterion (G-02). */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
