package org.suyuan.grading.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.time.Zone;

/** The days of an event of an ICS file, each time it recurs. */
final class EventDays {
    /** More days than this no event of an announcement lasts. */
    private static final int LONGEST = 31;

    /** Times that a recurring event is looked at within two years. */
    private static final int RECURRENCES = 1_000;

    private EventDays() {}

    /** Its days; of one that recurs those around a year. */
    static Stream<LocalDate> of(VEvent event, int year) {
        LocalDate first = date(event.getDateStart());
        LocalDate end = date(event.getDateEnd());
        if (first == null || end != null && end.isBefore(first)) {
            return Stream.empty();
        }
        List<LocalDate> days = first.datesUntil(behind(event, first)).toList();
        boolean recurs =
                event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        return recurs
                ? shifts(event, year).flatMap(shift -> days.stream().map(day -> day.plusDays(shift)))
                : days.stream();
    }

    /** How many days after its first time it recurs. */
    private static Stream<Long> shifts(VEvent event, int year) {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate first = day(event.getDateStart().getValue(), zone);
        DateIterator times = event.getDateIterator(TimeZone.getTimeZone(Zone.OF_RECORD));
        times.advanceTo(
                Date.from(LocalDate.of(year - 1, 11, 1).atStartOfDay(zone).toInstant()));
        Stream.Builder<Long> shifts = Stream.builder();
        if (event.getRecurrenceRule() == null) {
            shifts.add(0L);
        }
        for (int count = 0; count < RECURRENCES && times.hasNext(); count++) {
            LocalDate time = day(times.next(), zone);
            if (time.getYear() > year + 1) {
                break;
            }
            shifts.add(ChronoUnit.DAYS.between(first, time));
        }
        return shifts.build().distinct();
    }

    private static LocalDate day(Date time, ZoneId zone) {
        return Instant.ofEpochMilli(time.getTime()).atZone(zone).toLocalDate();
    }

    /** The day behind its last. */
    private static LocalDate behind(VEvent event, LocalDate first) {
        LocalDate end = date(event.getDateEnd());
        LocalDate behind = first.plusDays(1);
        if (end != null && hasTime(event.getDateEnd())) {
            behind = isMidnight(event.getDateEnd()) && end.isAfter(first) ? end : end.plusDays(1);
        } else if (end != null && end.isAfter(first)) {
            behind = end;
        } else if (event.getDuration() != null) {
            behind = first.plusDays(Math.max(
                    1,
                    Duration.ofMillis(event.getDuration().getValue().toMillis()).toDays()));
        }
        LocalDate latest = first.plusDays(LONGEST);
        return behind.isAfter(latest) ? latest : behind.isAfter(first) ? behind : first.plusDays(1);
    }

    private static boolean hasTime(@Nullable DateOrDateTimeProperty property) {
        return property != null
                && property.getValue() != null
                && property.getValue().hasTime();
    }

    /** An event that ends at midnight has nothing of the day that begins then. */
    private static boolean isMidnight(DateOrDateTimeProperty end) {
        DateTimeComponents written = end.getValue().getRawComponents();
        if (written == null || written.isUtc()) {
            LocalTime time = end.getValue().toInstant().atZone(Zone.OF_RECORD).toLocalTime();
            return time.equals(LocalTime.MIDNIGHT);
        }
        return written.getHour() == 0 && written.getMinute() == 0 && written.getSecond() == 0;
    }

    /** The date of record: of a time in UTC that of the zone of record, of any other the date that is written. */
    private static @Nullable LocalDate date(@Nullable DateOrDateTimeProperty property) {
        if (property == null || property.getValue() == null) {
            return null;
        }
        DateTimeComponents written = property.getValue().getRawComponents();
        if (written != null && written.isUtc()) {
            return Zone.dateOf(property.getValue().toInstant());
        }
        try {
            return written == null ? null : LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
