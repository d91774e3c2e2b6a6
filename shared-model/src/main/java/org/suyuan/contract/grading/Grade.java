package org.suyuan.contract.grading;

/** Grade of a petition 定级 (G-03). */
public enum Grade {
    /** 一般 */
    ORDINARY,
    /** 重要 */
    IMPORTANT,
    /** 紧急 */
    URGENT;

    /** Whether another grade is more pressing than this one. */
    public boolean isBelow(Grade other) {
        return compareTo(other) < 0;
    }
}
