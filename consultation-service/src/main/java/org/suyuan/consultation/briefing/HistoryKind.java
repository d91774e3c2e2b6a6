package org.suyuan.consultation.briefing;

/** What happened to a petition that those who discuss it should know (C-04). */
public enum HistoryKind {
    /** 已出具初步分析报告 */
    REPORTED,
    /** 定级 */
    GRADED,
    /** 重新定级 */
    REGRADED,
    /** 承办单位变更 */
    UNITS_CHANGED,
    /** 信访人催办 */
    URGED,
    /** 已答复 */
    REPLIED,
    /** 已评价 */
    EVALUATED,
    /** 复查复核意见 */
    REVIEW_DECIDED,
    /** 重新办理 */
    HANDLED_ANEW,
    /** 查实虚假办结 */
    CLOSING_FOUND_FALSE,
    /** 承诺已兑现 */
    PROMISE_KEPT,
    /** 承诺、事项转后续办理 */
    PROMISE_HANDED_ON
}
