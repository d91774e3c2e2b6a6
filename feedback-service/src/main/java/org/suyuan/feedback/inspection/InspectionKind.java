package org.suyuan.feedback.inspection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What is held at which time 监督检查类别. */
public enum InspectionKind {
    /** 年度首季检查 */
    FIRST_QUARTER_CHECK {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate last(LocalDate first) {
            return first.plusMonths(3).minusDays(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusYears(1);
        }
    },
    /** 月度讲评 */
    MONTHLY_COMMENT {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate last(LocalDate first) {
            return next(first).minusDays(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }
    },
    /** 每周督办 */
    WEEKLY_SUPERVISION {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate last(LocalDate first) {
            return next(first).minusDays(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusWeeks(1);
        }
    };

    /** First day of the year, month or week that a day is in: what is held in it is held once. */
    abstract LocalDate first(LocalDate day);

    /** Last day on which it is in time. */
    abstract LocalDate last(LocalDate first);

    /** First day of the next one. */
    abstract LocalDate next(LocalDate first);
}
