package org.suyuan.contract.feedback;

/** Why a request for review is refused 复查复核申请不予受理的理由 (E-08, E-10, E-12). */
public enum ReviewRefusal {
    /** 答复尚未送达，或已归档 */
    NOTHING_TO_CONTEST,
    /** 复查复核正在进行 */
    RUNS_ALREADY,
    /** 逾期申请且无正当理由 */
    LATE,
    /** 复核后不再受理 */
    NO_LONGER_ACCEPTED,
    /** 本企业内没有上一级单位 */
    NO_HIGHER_UNIT,
    /** 诉讼、仲裁或行政复议正在进行 (E-15) */
    BEFORE_A_COURT
}
