package org.suyuan.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days are worked 工作日历: Monday to Friday, but for the days off and make-up workdays 调休 that the State Council
 * announces for each year.
 *
 * @param exceptions days that differ from the week: true when off, false when worked
 * @param published years whose announcement is in; any other year is only the plain week, and provisional
 */
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> published) {
    /** The plain week, nothing announced. */
    public static final WorkingCalendar PLAIN_WEEK = new WorkingCalendar(Map.of(), Set.of());

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
        published = Set.copyOf(published);
    }

    public boolean isWorkingDay(LocalDate day) {
        Boolean off = exceptions.get(day);
        if (off != null) {
            return !off;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The n-th working day after a day, which itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate reached = day;
        for (int counted = 0; counted < n; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    /** Whether the days off of a year are known; if not, a due date in it may still move. */
    public boolean isPublished(int year) {
        return published.contains(year);
    }
}
