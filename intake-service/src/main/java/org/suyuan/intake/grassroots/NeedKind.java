package org.suyuan.intake.grassroots;

/** Kinds of needs raised at the grass roots. */
public enum NeedKind {
    /** 小诉求: can be solved where it arises. */
    SMALL_NEED,
    /** 苗头性问题: nobody has petitioned yet. */
    EARLY_SIGN
}
