package org.suyuan.consultation.courts;

/** What a stage of a settlement is. */
public enum StageKind {
    /** 支付、执行 */
    PAYMENT,
    /** 移交 */
    HAND_OVER,
    /** 人员安置 */
    PLACEMENT,
    /** 撤诉 */
    WITHDRAWAL_OF_SUIT,
    /** 息诉罢访 */
    END_OF_DISPUTE,
    /** 其他 */
    OTHER
}
