package org.suyuan.grading.calendar;

import static org.suyuan.grading.calendar.CalendarRules.CALENDAR_DAYS_ARE_OF_THEIR_YEAR;
import static org.suyuan.grading.calendar.CalendarRules.CALENDAR_DOUBTS_ARE_CONFIRMED;
import static org.suyuan.grading.calendar.CalendarRules.CALENDAR_HAS_DAYS;
import static org.suyuan.grading.calendar.CalendarRules.CALENDAR_NAMES_A_DAY_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.platform.deadline.CalendarDoubt;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;

/** Puts the announcement of a year in force, here and, by event, in every service: running clocks move with it. */
@ApplicationScoped
public class PublishCalendar {
    @Inject
    Calendars calendars;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    /**
     * Shifts of the enterprise that are in force stay where the announcement says nothing of them.
     *
     * @param confirmed whether somebody has looked at what is doubtful about it
     */
    @Transactional
    public CalendarYear publish(CalendarYear announced, boolean confirmed, Locale language) {
        demandDaysOfTheYear(announced, announced.days());
        demandDaysOfTheYear(announced, announced.shifts() == null ? List.of() : announced.shifts());
        CALENDAR_HAS_DAYS.demand(announced.days().stream().anyMatch(CalendarYear.Day::isOffDay));
        List<CalendarDoubt.Doubtful> doubts = CalendarDoubt.of(announced);
        CALENDAR_DOUBTS_ARE_CONFIRMED.demand(
                confirmed || doubts.stream().allMatch(each -> each.doubt() == CalendarDoubt.DAY_OF_A_NEIGHBOUR),
                doubts.stream().map(each -> each.sentence(language)).collect(Collectors.joining("; ")));
        CalendarYear year = calendars.withShifts(announced);
        deadlines.putYear(year);
        outbox.append(new CalendarPublished(year.year(), year.papers(), told(year.days()), told(year.shifts())));
        return year;
    }

    private static void demandDaysOfTheYear(CalendarYear year, List<CalendarYear.Day> days) {
        Set<LocalDate> seen = new HashSet<>();
        List<LocalDate> foreign = dates(days, date -> !year.mayName(date));
        List<LocalDate> repeated = dates(days, date -> !seen.add(date));
        CALENDAR_DAYS_ARE_OF_THEIR_YEAR.demand(foreign.isEmpty(), CalendarDoubt.named(foreign));
        CALENDAR_NAMES_A_DAY_ONCE.demand(repeated.isEmpty(), CalendarDoubt.named(repeated));
    }

    private static List<LocalDate> dates(List<CalendarYear.Day> days, Predicate<LocalDate> wrong) {
        return days.stream()
                .map(CalendarYear.Day::date)
                .filter(wrong)
                .distinct()
                .toList();
    }

    private static List<CalendarPublished.Day> told(@Nullable List<CalendarYear.Day> days) {
        return days == null
                ? List.of()
                : days.stream()
                        .map(day -> new CalendarPublished.Day(day.name(), day.date(), day.isOffDay()))
                        .toList();
    }
}
