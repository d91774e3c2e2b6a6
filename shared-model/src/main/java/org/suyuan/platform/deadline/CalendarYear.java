package org.suyuan.platform.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The announcement of one year, in the format that is in common use for it.
 *
 * @param year the calendar year
 * @param papers where it was announced
 * @param days days off and make-up workdays; every other day follows the week
 */
public record CalendarYear(int year, List<String> papers, List<Day> days) {
    /** One exceptional day. */
    public record Day(String name, LocalDate date, boolean isOffDay) {}
}
