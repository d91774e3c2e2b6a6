package org.suyuan.grading.calendar;

import static org.suyuan.grading.calendar.CalendarRules.ICS_HAS_DAYS_OF_THE_YEAR;

import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.deadline.CalendarDoubt;
import org.suyuan.platform.deadline.CalendarYear;

/** An announcement of days off as an ICS file: events whose title says whether their days are off 休、假 or worked 班. */
public final class IcsNotice {
    private static final String APPLE = "X-APPLE-SPECIAL-DAY";

    /** Words of an office's own calendar that have such a character and say neither. */
    private static final Pattern OTHERWISE =
            Pattern.compile("退休|离休|休闲|休养|班子|班组|班会|班车|班级|加班费|开班|[暑寒]假[工班]|[^\\s，。]{0,4}(?:培训|学习|补习|兴趣|研修|辅导)班|虚假|假冒|打假");

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
            List<CalendarDoubt.Doubtful> doubts) {}

    /**
     * The days of one year; a file may hold several.
     *
     * @param charset that the file was sent with; null for the ones in common use
     * @param papers where it was announced
     * @throws org.suyuan.rules.RuleBroken when it is no calendar, or has no day of the year
     */
    public static Read read(byte[] file, @Nullable Charset charset, int year, List<String> papers) {
        Map<LocalDate, CalendarYear.Day> days = new TreeMap<>();
        Set<String> leftOut = new LinkedHashSet<>();
        Set<Integer> years = new TreeSet<>();
        CalendarYear empty = new CalendarYear(year, papers, List.of(), null);
        for (VEvent event : IcsFile.events(file, charset)) {
            String title = title(event);
            Boolean worked = isWorked(event, title);
            List<LocalDate> dates = EventDays.of(event, year).toList();
            List<LocalDate> named = dates.stream().filter(empty::mayName).toList();
            if (worked != null && !dates.isEmpty() && !isCancelled(event)) {
                dates.forEach(date -> years.add(date.getYear()));
                named.forEach(date -> put(days, date, title, worked || isMadeUp(title, date)));
            } else if (!named.isEmpty() || dates.isEmpty()) {
                leftOut.add(title);
            }
        }
        ICS_HAS_DAYS_OF_THE_YEAR.demand(years.contains(year), year, years.isEmpty() ? leftOut : years);
        CalendarYear announced = new CalendarYear(year, papers, List.copyOf(days.values()), null);
        return new Read(announced, List.copyOf(leftOut), CalendarDoubt.of(announced));
    }

    /** A day that two events name is off or worked by the one that says worked: it is the exception. */
    private static void put(Map<LocalDate, CalendarYear.Day> days, LocalDate date, String title, boolean worked) {
        if (worked || !days.containsKey(date)) {
            days.put(date, new CalendarYear.Day(title.isEmpty() ? (worked ? "班" : "休") : title, date, !worked));
        }
    }

    /** 调休 on a weekend is work in exchange for a day off: nobody announces that a weekend is free. */
    private static boolean isMadeUp(String title, LocalDate date) {
        return title.contains("调休") && date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static boolean isCancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    private static String title(VEvent event) {
        return event.getSummary() == null ? "" : event.getSummary().getValue().strip();
    }

    /** Whether the days of an event are off or worked; null when its title says neither. */
    private static @Nullable Boolean isWorked(VEvent event, String title) {
        RawProperty special = event.getExperimentalProperty(APPLE);
        if (special != null) {
            return "ALTERNATE-WORKDAY".equals(special.getValue());
        }
        String said = OTHERWISE.matcher(title).replaceAll("");
        if (said.contains("班")) {
            return true;
        }
        if (said.contains("不放假") || said.contains("不休")) {
            return null;
        }
        return said.contains("休") || said.contains("假") ? Boolean.FALSE : null;
    }
}
