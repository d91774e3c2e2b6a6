package org.suyuan.intake.grassroots;

/** Where a need was heard: the three ones 三个一 and other ways. */
public enum NeedSource {
    /** Daily pre-shift talk 每日班前会. */
    DAILY_TALK,
    /** Weekly on-site reception 每周现场接待. */
    WEEKLY_RECEPTION,
    /** Monthly contradiction analysis 每月矛盾分析. */
    MONTHLY_ANALYSIS,
    /** Field visit or face-to-face talk 走访谈心. */
    FIELD_VISIT,
    /** Survey after a policy took effect 政策跟踪. */
    POLICY_SURVEY,
    /** Any other way 其他. */
    OTHER
}
