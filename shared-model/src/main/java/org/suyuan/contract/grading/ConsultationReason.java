package org.suyuan.contract.grading;

/** Why a joint consultation is held (C-01). */
public enum ConsultationReason {
    GRADE_IMPORTANT_OR_ABOVE,
    REPEAT_PETITION,
    DIFFICULT_CASE,
    /** A row of the grading table asks for it. */
    GRADING_TABLE
}
