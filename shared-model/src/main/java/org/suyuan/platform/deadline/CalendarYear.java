package org.suyuan.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.CalendarPublished;

/**
 * The announcement of one year, in the format that is in common use for it, and what the enterprise does otherwise.
 *
 * @param year the calendar year
 * @param papers where it was announced
 * @param days days off and make-up workdays; every other day follows the week
 * @param shifts days on which the enterprise works, or does not, whatever was announced; null where none are known
 */
@Schema(description = "The days of one year that differ from the week")
public record CalendarYear(
        @Schema(description = "Calendar year", examples = "2027")
        int year,

        @Schema(description = "Where it was announced") List<String> papers,

        @Schema(description = "Days off and make-up workdays")
        List<Day> days,

        @Schema(description = "Days on which this enterprise works or does not, whatever was announced 轮班、停产检修")
        @Nullable List<Day> shifts) {
    /** Days of the years before and after that an announcement may name: a holiday over the turn of the year. */
    public static final int NEIGHBOURS = 7;

    /** Whether a day is one that the announcement may name. */
    public boolean mayName(LocalDate day) {
        return !day.isBefore(LocalDate.of(year, 1, 1).minusDays(NEIGHBOURS))
                && day.isBefore(LocalDate.of(year + 1, 1, 1).plusDays(NEIGHBOURS));
    }

    /** One exceptional day. */
    @Schema(description = "A day that differs from the week")
    public record Day(
            @Schema(description = "Its name", examples = "春节")
            String name,

            @Schema(description = "The date", examples = "2027-02-06")
            LocalDate date,

            @Schema(description = "Whether it is off; false for a workday", examples = "true")
            boolean isOffDay) {}

    /** As another service was told it. */
    public static CalendarYear of(CalendarPublished event) {
        List<CalendarPublished.Day> shifts = event.shifts();
        return new CalendarYear(event.year(), event.papers(), days(event.days()), shifts == null ? null : days(shifts));
    }

    private static List<Day> days(List<CalendarPublished.Day> told) {
        return told.stream()
                .map(day -> new Day(day.name(), day.date(), day.isOffDay()))
                .toList();
    }

    /** All days that differ from the week; of a day that stands twice the later holds. */
    Stream<Day> exceptions() {
        return shifts == null ? days.stream() : Stream.concat(days.stream(), shifts.stream());
    }

    /** The same with the shifts of an earlier one, where this one knows none. */
    CalendarYear over(@Nullable CalendarYear earlier) {
        return shifts == null && earlier != null ? new CalendarYear(year, papers, days, earlier.shifts) : this;
    }

    /** Why clocks move with it. */
    public String reason() {
        return String.join("; ", papers);
    }
}
