package org.suyuan.grading.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.platform.deadline.CalendarYear;

/** What an announcement of the State Council would hardly say: somebody looks at it before the year is in force. */
@Schema(description = "What an announcement would hardly say 存疑")
public enum CalendarDoubt {
    /** No make-up workday in a whole year: a list of holidays only, by which every limit over one is a day late. */
    NO_MAKE_UP_DAY,
    /** A weekday that is marked as worked: it is worked anyway. */
    WORKED_WEEKDAY,
    /** A day off on a weekend that joins no other: it is off anyway. */
    DAY_OFF_ON_A_LONE_WEEKEND,
    /** Fewer days off than the law gives. */
    FEW_DAYS_OFF,
    /** A day stands in the year that is of its neighbour; it is put there. */
    DAY_OF_A_NEIGHBOUR;

    /** Days off a year by law: eleven until 2024, thirteen since; some fall on weekends. */
    private static final int LAWFUL = 11;

    static List<CalendarDoubt> of(CalendarYear year) {
        List<CalendarDoubt> doubts = new ArrayList<>();
        List<CalendarYear.Day> days = year.days();
        put(doubts, NO_MAKE_UP_DAY, days.stream().allMatch(CalendarYear.Day::isOffDay));
        put(doubts, WORKED_WEEKDAY, days.stream().anyMatch(day -> !day.isOffDay() && !isWeekend(day.date())));
        Set<LocalDate> off = days.stream()
                .filter(CalendarYear.Day::isOffDay)
                .map(CalendarYear.Day::date)
                .collect(Collectors.toSet());
        put(doubts, DAY_OFF_ON_A_LONE_WEEKEND, off.stream().anyMatch(day -> isWeekend(day) && isAlone(day, off)));
        put(doubts, FEW_DAYS_OFF, off.size() < LAWFUL);
        put(doubts, DAY_OF_A_NEIGHBOUR, days.stream().anyMatch(day -> day.date().getYear() != year.year()));
        return doubts;
    }

    /** Whether neither weekday beside the weekend is off. */
    private static boolean isAlone(LocalDate day, Set<LocalDate> off) {
        LocalDate saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY ? day : day.minusDays(1);
        return !off.contains(saturday.minusDays(1)) && !off.contains(saturday.plusDays(2));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static void put(List<CalendarDoubt> doubts, CalendarDoubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    /** In the caller's words. */
    public String label(Locale language) {
        return org.suyuan.platform.problem.Sentences.label(this, language);
    }
}
