package org.suyuan.feedback.assessing;

/** What an assessor is 评议员类别 (F-10). */
public enum AssessorKind {
    /** 专家 */
    EXPERT,
    /** 律师 */
    LAWYER,
    /** 职工代表 */
    STAFF_REPRESENTATIVE
}
