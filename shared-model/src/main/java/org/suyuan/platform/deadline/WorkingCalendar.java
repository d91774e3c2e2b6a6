package org.suyuan.platform.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.suyuan.contract.Limit;
import org.suyuan.platform.time.Zone;

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

    /** The last instant within a limit: for days, the last second of the last day in the zone of record. */
    public Instant due(Limit limit, Instant start) {
        return due(limit, start, List.of());
    }

    /** The same, with the suspended time not counted: hours by the clock, days from the day of suspension to that of resumption. */
    public Instant due(Limit limit, Instant start, List<Suspension> suspensions) {
        LocalDate first = Zone.dateOf(start);
        return switch (limit.unit()) {
            case HOURS -> start.plus(Duration.ofHours(limit.amount())).plus(Suspension.total(suspensions));
            case NATURAL_DAYS -> endOf(first.plusDays(limit.amount() + days(suspensions, first, day -> true)));
            case WORKING_DAYS ->
                endOf(plusWorkingDays(first, limit.amount() + days(suspensions, first, this::isWorkingDay)));
        };
    }

    /** The start day does not count anyway. */
    private static int days(List<Suspension> suspensions, LocalDate start, Predicate<LocalDate> counted) {
        return (int) suspensions.stream()
                .flatMap(Suspension::days)
                .distinct()
                .filter(day -> day.isAfter(start) && counted.test(day))
                .count();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.OF_RECORD).minusSeconds(1).toInstant();
    }
}
