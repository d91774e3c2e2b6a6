package org.suyuan.contract.feedback;

/** Causes that move a handling limit. */
public enum LimitCause {
    /** 中止计时 */
    SUSPENDED,
    /** 恢复计时 */
    RESUMED,
    /** 批准延期 (G-07, E-07) */
    EXTENDED,
    /** 等级调整 (G-08), with what was suspended and extended */
    REGRADED,
    /** 日历变更 */
    CALENDAR
}
