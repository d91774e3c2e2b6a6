package org.suyuan.feedback.archive;

import java.time.Period;

/** What an archived file is due for, and how long after it was archived (F-15, E-34). */
public enum VolumeDue {
    /** To be put into a box, with the paper file, within the year 年度整理. */
    TIDYING(Period.ZERO),
    /** To be given to the enterprise's archive 移交 (3 years). */
    TRANSFER(Period.ofYears(3)),
    /** To be destroyed, unless it is held 销毁 (10 years). */
    DESTRUCTION(Period.ofYears(10));

    private final Period after;

    VolumeDue(Period after) {
        this.after = after;
    }

    /** How long after the archiving. */
    public Period after() {
        return after;
    }
}
