package org.suyuan.contract.consultation;

/** Which way of law a matter goes (E-15). */
public enum LawsuitKind {
    /** 诉讼 */
    LAWSUIT,
    /** 仲裁 */
    ARBITRATION,
    /** 行政复议 */
    ADMINISTRATIVE_REVIEW
}
