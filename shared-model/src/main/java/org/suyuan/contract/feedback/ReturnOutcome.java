package org.suyuan.contract.feedback;

/** What the sender decided of an order that a unit wants to send back 退单审核结果 (E-04). */
public enum ReturnOutcome {
    /** 同意退单，另行派单 */
    AGREED,
    /** 不同意，继续办理 */
    REFUSED,
    /** 属矛盾上交，退回本单位办理 */
    PASSED_UP
}
