package org.suyuan.intake.readers;

/** Why a unit reads a petition. */
enum ReadingCause {
    /** It leads the handling or assists (F-01). */
    HANDLING,
    /** It was called together about it (C-04). */
    CONSULTATION
}
