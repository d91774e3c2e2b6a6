package org.suyuan.feedback.inspection;

/** What is said of a unit 监督检查结论. */
public enum Verdict {
    /** 表扬 */
    PRAISED,
    /** 限期整改 */
    TO_MEND,
    /** 通报批评 */
    CRITICISED
}
