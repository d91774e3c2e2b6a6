package org.suyuan.platform.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.time.Zone;

/**
 * A span of time that the method or the law allows: data, not code.
 *
 * @param amount at least 1
 * @param unit what is counted
 * @param rungs when its clock tells; null for the usual
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A span of time that the method or the law allows")
public record Limit(
        @Schema(description = "At least 1", examples = "7") @Max(10_000) int amount,

        @Schema(description = "What is counted", examples = "NATURAL_DAYS") @NotNull Unit unit,

        @Schema(description = "When its clock tells; absent for the usual: three quarters, nine tenths, a day behind")
        @Nullable @Valid Rungs rungs) {
    /** What a limit counts. */
    public enum Unit {
        /** Hours of real time. */
        HOURS,
        /** Days of the calendar 自然日: the start day is not counted, the last day counts whole. */
        NATURAL_DAYS,
        /** Days on which people work 工作日, make-up workdays 调休 included. */
        WORKING_DAYS
    }

    /** With the usual rungs. */
    public Limit(int amount, Unit unit) {
        this(amount, unit, null);
    }

    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + amount);
        }
    }

    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOURS);
    }

    public static Limit naturalDays(int amount) {
        return new Limit(amount, Unit.NATURAL_DAYS);
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS);
    }

    /** The last instant in time: for days, the last second of the last day in the zone of record. */
    public Instant dueFrom(Instant start, WorkingCalendar calendar) {
        return dueFrom(start, List.of(), calendar);
    }

    /** The same, with the suspended time not counted: hours by the clock, days from the day of suspension to that of resumption. */
    public Instant dueFrom(Instant start, List<Suspension> suspensions, WorkingCalendar calendar) {
        LocalDate first = Zone.dateOf(start);
        return switch (unit) {
            case HOURS -> start.plus(Duration.ofHours(amount)).plus(Suspension.total(suspensions));
            case NATURAL_DAYS -> endOf(first.plusDays(amount + days(suspensions, first, day -> true)));
            case WORKING_DAYS ->
                endOf(calendar.plusWorkingDays(first, amount + days(suspensions, first, calendar::isWorkingDay)));
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
