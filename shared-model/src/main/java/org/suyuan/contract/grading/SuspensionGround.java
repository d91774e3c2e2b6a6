package org.suyuan.contract.grading;

/** Why the time of a petition stands still 中止计时事由. Which of them count, a limit policy says. */
public enum SuspensionGround {
    /** 等待信访人补充材料 */
    SUPPLEMENT,
    /** 鉴定、检测或评估 */
    APPRAISAL,
    /** 听证 (E-21) */
    HEARING,
    /** 不可抗力 */
    FORCE_MAJEURE
}
