package org.suyuan.consultation.discussion;

/** What a point of the discussion is about (C-05). */
public enum PointKind {
    /** 一致认定的事实 */
    FACT_AGREED,
    /** 有争议的事实 */
    FACT_DISPUTED,
    /** Who is responsible for what 责任划分. */
    RESPONSIBILITY
}
