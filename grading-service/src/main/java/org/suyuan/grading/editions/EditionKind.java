package org.suyuan.grading.editions;

/** The kinds of rules that have editions. */
public enum EditionKind {
    /** From facts to a grade (G-02, G-03). */
    GRADING_TABLE,
    /** From grade, class and unit to limits (G-04, G-06). */
    LIMIT_POLICY,
    /** From grade and category to a handling plan (G-05). */
    PLAN_BOOK
}
