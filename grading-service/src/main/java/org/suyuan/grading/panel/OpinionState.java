package org.suyuan.grading.panel;

/** The result of asking for an opinion. */
public enum OpinionState {
    /** The department has time to answer. */
    ASKED,
    /** It has answered; the grade is not decided. */
    GIVEN,
    /** It was for the grade that was decided. */
    AGREED,
    /** It was for another grade; its opinion stays on record. */
    DIFFERED,
    /** It did not answer in time, or not before an urgent decision. */
    SILENT
}
