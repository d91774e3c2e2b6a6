package org.suyuan.consultation.partners;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What kind of meeting is held with a body outside, and how often it is owed (C-11, C-12, X-54). */
public enum MeetingKind {
    /** 每周碰头 */
    WEEKLY_TOUCH_BASE(true) {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusWeeks(1);
        }
    },
    /** 每月会商 */
    MONTHLY_CONSULTATION(true) {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }
    },
    /** 地方联席会议 (C-12), as it is called */
    LOCAL_JOINT_CONFERENCE(false),
    /** 要情会商, as it is called */
    URGENT_MATTER(false);

    private final boolean owed;

    MeetingKind(boolean owed) {
        this.owed = owed;
    }

    /** Whether it is held at its rhythm; the others are held when they are called. */
    boolean hasRhythm() {
        return owed;
    }

    /** First day of the period that a day is in. */
    LocalDate first(LocalDate day) {
        return day;
    }

    /** First day of the period that follows. */
    LocalDate next(LocalDate first) {
        return first.plusDays(1);
    }
}
