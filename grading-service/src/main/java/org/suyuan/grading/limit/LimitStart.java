package org.suyuan.grading.limit;

/** From when a handling limit runs. */
public enum LimitStart {
    /** When the petition arrived. */
    RECEIPT,
    /** When its grade was decided first; the Ordinance's bound still runs from receipt. */
    DECISION
}
