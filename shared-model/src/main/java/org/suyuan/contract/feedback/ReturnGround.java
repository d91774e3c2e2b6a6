package org.suyuan.contract.feedback;

/** Why a unit asks to send an order back 退单理由 (E-04). */
public enum ReturnGround {
    /** 不属于本单位职权范围 */
    NOT_IN_ITS_POWER,
    /** 应由其他单位主办 */
    OF_ANOTHER_UNIT,
    /** 已进入诉讼、仲裁或行政复议程序 (E-15) */
    IN_LEGAL_PROCEEDINGS,
    /** 同一事项已由其他单位受理或正在办理 (E-16) */
    ALREADY_HANDLED
}
