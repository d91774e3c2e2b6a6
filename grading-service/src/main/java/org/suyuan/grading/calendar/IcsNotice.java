package org.suyuan.grading.calendar;

import static org.suyuan.grading.GradingRules.ICS_IS_A_CALENDAR_OF_DAYS;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.time.Zone;

/** An announcement of days off as an ICS file: events whose title says whether their days are off 休、假 or worked 班. */
public final class IcsNotice {
    /** More than this no event of an announcement lasts. */
    private static final int LONGEST = 31;

    private static final String APPLE = "X-APPLE-SPECIAL-DAY";

    private IcsNotice() {}

    /**
     * What was read.
     *
     * @param announcement to be looked at and imported
     * @param leftOut titles of events that say neither off nor worked, each once
     * @param doubts what an announcement would hardly say
     */
    @Schema(name = "CalendarFile", description = "What an ICS file says of a year 日历文件")
    public record Read(
            @Schema(description = "To be looked at and imported")
            CalendarYear announcement,

            @Schema(description = "Titles of events that say neither off nor worked", examples = "[\"清明\"]")
            List<String> leftOut,

            @Schema(description = "What an announcement would hardly say")
            List<CalendarDoubt> doubts) {}

    /**
     * The days of one year; a file may hold several.
     *
     * @param papers where it was announced
     * @throws org.suyuan.rules.RuleBroken when it is no calendar, or has no day of the year
     */
    public static Read read(String file, int year, List<String> papers) {
        ICalendar calendar = Biweekly.parse(file.startsWith("\uFEFF") ? file.substring(1) : file)
                .first();
        ICS_IS_A_CALENDAR_OF_DAYS.demand(calendar != null);
        Map<LocalDate, CalendarYear.Day> days = new TreeMap<>();
        List<String> leftOut = new ArrayList<>();
        CalendarYear empty = new CalendarYear(year, papers, List.of(), null);
        for (VEvent event : java.util.Objects.requireNonNull(calendar).getEvents()) {
            for (LocalDate date : dates(event)) {
                if (empty.mayName(date)) {
                    take(event, date, days, leftOut);
                }
            }
        }
        ICS_IS_A_CALENDAR_OF_DAYS.demand(days.keySet().stream().anyMatch(date -> date.getYear() == year));
        CalendarYear announced = new CalendarYear(year, papers, List.copyOf(days.values()), null);
        return new Read(announced, List.copyOf(leftOut), CalendarDoubt.of(announced));
    }

    /** A day that two events name is off or worked by the one that says worked: it is the exception. */
    private static void take(
            VEvent event, LocalDate date, Map<LocalDate, CalendarYear.Day> days, List<String> leftOut) {
        String title =
                event.getSummary() == null ? "" : event.getSummary().getValue().strip();
        Boolean worked = isWorked(event, title);
        if (worked == null) {
            if (!leftOut.contains(title)) {
                leftOut.add(title);
            }
            return;
        }
        CalendarYear.Day known = days.get(date);
        if (known == null || worked) {
            days.put(date, new CalendarYear.Day(title.isEmpty() ? (worked ? "班" : "休") : title, date, !worked));
        }
    }

    /** What the event says of its days; null when it says nothing. */
    private static @Nullable Boolean isWorked(VEvent event, String title) {
        RawProperty special = event.getExperimentalProperty(APPLE);
        if (special != null) {
            return "ALTERNATE-WORKDAY".equals(special.getValue());
        }
        if (title.contains("班")) {
            return true;
        }
        return title.contains("休") || title.contains("假") ? Boolean.FALSE : null;
    }

    private static List<LocalDate> dates(VEvent event) {
        LocalDate first = date(event.getDateStart());
        if (first == null) {
            return List.of();
        }
        LocalDate behind = first.plusDays(1);
        LocalDate end = date(event.getDateEnd());
        if (end != null && hasTime(event.getDateEnd())) {
            behind = end.plusDays(1);
        } else if (end != null && end.isAfter(first)) {
            behind = end;
        } else if (event.getDuration() != null && event.getDuration().getValue().toMillis() > 0) {
            behind = first.plusDays(Math.max(1, event.getDuration().getValue().toMillis() / 86_400_000L));
        }
        LocalDate last = behind.isAfter(first.plusDays(LONGEST)) ? first.plusDays(LONGEST) : behind;
        return first.datesUntil(last.isAfter(first) ? last : first.plusDays(1)).toList();
    }

    private static boolean hasTime(@Nullable DateOrDateTimeProperty property) {
        return property != null
                && property.getValue() != null
                && property.getValue().hasTime();
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
