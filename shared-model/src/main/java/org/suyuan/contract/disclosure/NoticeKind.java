package org.suyuan.contract.disclosure;

/** Kinds of disclosure 公示 (D-02, D-03, D-04). */
public enum NoticeKind {
    /** Policies and process 常态化公示. */
    REGULAR,
    /** A de-identified typical case 个案公示. */
    CASE,
    /** A decision on a major matter 专项公示. */
    SPECIAL
}
