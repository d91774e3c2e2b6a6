package org.suyuan.contract.grading;

/** Grade of a petition 定级 (G-03). */
public enum Grade {
    /** 一般 */
    ORDINARY,
    /** 重要 */
    IMPORTANT,
    /** 紧急 */
    URGENT
}
