package org.suyuan.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.platform.problem.Messages;

/** Doubts about an announcement of the State Council that somebody looks at before the year is in force. */
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
    /** A day stands there twice, which an import refuses. */
    DAY_STANDS_TWICE,
    /** A day stands in the year that is of its neighbour; it is put there. */
    DAY_OF_A_NEIGHBOUR;

    /** Days off a year by law: eleven until 2024, thirteen since; some fall on weekends. */
    private static final int LAWFUL = 11;

    /** Days that a sentence names; the others are in the preview. */
    private static final int NAMED = 10;

    /**
     * A doubt about a year, with the days that raise it.
     *
     * @param doubt what is doubtful
     * @param days that raise it; empty when it is about the whole year
     */
    @Schema(description = "What an announcement would hardly say, and of which days 存疑日期")
    public record Doubtful(
            @Schema(description = "What is doubtful", examples = "WORKED_WEEKDAY")
            CalendarDoubt doubt,

            @Schema(
                    description = "The days that raise it; empty when it is about the whole year",
                    examples = "[\"2027-03-03\"]")
            List<LocalDate> days) {

        /** In the caller's words, with the first of its days. */
        public String sentence(Locale language) {
            String label = Messages.label(language, doubt);
            return days.isEmpty() ? label : label + " " + named(days);
        }
    }

    /** Days as a sentence names them: the first ten. */
    public static String named(List<LocalDate> days) {
        String first = days.stream().limit(NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
        return days.size() > NAMED ? first + " …" : first;
    }

    /** The doubts about a year; empty when there are none. */
    public static List<Doubtful> of(CalendarYear year) {
        Set<LocalDate> off = year.days().stream()
                .filter(CalendarYear.Day::isOffDay)
                .map(CalendarYear.Day::date)
                .collect(Collectors.toSet());
        return Stream.of(
                        whole(NO_MAKE_UP_DAY, year.days().stream().allMatch(CalendarYear.Day::isOffDay)),
                        days(WORKED_WEEKDAY, year, day -> !day.isOffDay() && !isWeekend(day.date())),
                        days(
                                DAY_OFF_ON_A_LONE_WEEKEND,
                                year,
                                day -> day.isOffDay() && isWeekend(day.date()) && isAlone(day.date(), off)),
                        whole(FEW_DAYS_OFF, off.size() < LAWFUL),
                        days(DAY_STANDS_TWICE, year, day -> stands(day.date(), year) > 1),
                        days(DAY_OF_A_NEIGHBOUR, year, day -> day.date().getYear() != year.year()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Doubtful> whole(CalendarDoubt doubt, boolean holds) {
        return holds ? List.of(new Doubtful(doubt, List.of())) : List.of();
    }

    private static List<Doubtful> days(CalendarDoubt doubt, CalendarYear year, Predicate<CalendarYear.Day> raises) {
        List<LocalDate> days = year.days().stream()
                .filter(raises)
                .map(CalendarYear.Day::date)
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty() ? List.of() : List.of(new Doubtful(doubt, days));
    }

    /** Whether neither weekday beside the weekend is off. */
    private static boolean isAlone(LocalDate day, Set<LocalDate> off) {
        LocalDate saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY ? day : day.minusDays(1);
        return !off.contains(saturday.minusDays(1)) && !off.contains(saturday.plusDays(2));
    }

    private static long stands(LocalDate date, CalendarYear year) {
        return year.days().stream().filter(day -> day.date().equals(date)).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
