package org.suyuan.feedback.inspection;

/** How an inspection stands 监督检查进度. */
public enum RhythmStanding {
    /** 按期完成 */
    HELD,
    /** 逾期完成 */
    HELD_LATE,
    /** 待开展 */
    DUE,
    /** 未开展 */
    MISSED
}
