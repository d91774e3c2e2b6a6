package org.suyuan.grading.calendar;

import static java.util.Objects.requireNonNull;
import static org.suyuan.grading.GradingRules.ICS_IS_A_CALENDAR_OF_DAYS;
import static org.suyuan.grading.GradingRules.ICS_SAYS_OFF_OR_WORKED;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.deadline.CalendarYear;

/** An announcement of days off as an ICS file: whole days, whose title says whether they are off 休、假 or worked 班. */
public final class IcsNotice {
    /** More than this no event of an announcement lasts. */
    private static final int LONGEST = 31;

    private IcsNotice() {}

    /**
     * The days of one year; a file may hold several.
     *
     * @param papers where it was announced
     * @throws org.suyuan.rules.RuleBroken when it is no calendar of whole days, or a title says neither
     */
    public static CalendarYear read(String file, int year, List<String> papers) {
        ICalendar calendar = Biweekly.parse(file).first();
        ICS_IS_A_CALENDAR_OF_DAYS.demand(
                calendar != null && !calendar.getEvents().isEmpty());
        Map<LocalDate, CalendarYear.Day> days = new TreeMap<>(Comparator.naturalOrder());
        for (VEvent event : requireNonNull(calendar).getEvents()) {
            days(event).stream().filter(day -> day.date().getYear() == year).forEach(day -> days.put(day.date(), day));
        }
        ICS_IS_A_CALENDAR_OF_DAYS.demand(!days.isEmpty());
        return new CalendarYear(year, papers, List.copyOf(days.values()), null);
    }

    private static List<CalendarYear.Day> days(VEvent event) {
        String title = event.getSummary() == null ? "" : event.getSummary().getValue();
        boolean worked = title.contains("班");
        ICS_SAYS_OFF_OR_WORKED.demand(worked || title.contains("休") || title.contains("假"), title);
        LocalDate first = date(event.getDateStart());
        ICS_IS_A_CALENDAR_OF_DAYS.demand(first != null);
        LocalDate end = date(event.getDateEnd());
        List<CalendarYear.Day> days = new ArrayList<>();
        LocalDate day = requireNonNull(first);
        do {
            days.add(new CalendarYear.Day(title.strip(), day, !worked));
            day = day.plusDays(1);
        } while (end != null && day.isBefore(end) && days.size() < LONGEST);
        return days;
    }

    /** Null when there is none, or none without a time of day. */
    private static @Nullable LocalDate date(@Nullable DateOrDateTimeProperty property) {
        if (property == null
                || property.getValue() == null
                || property.getValue().hasTime()) {
            return null;
        }
        DateTimeComponents written = property.getValue().getRawComponents();
        try {
            return written == null ? null : LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
