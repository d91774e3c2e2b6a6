package org.suyuan.grading.calendar;

import static org.suyuan.grading.GradingRules.CALENDAR_DAYS_ARE_OF_THEIR_YEAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.CalendarPublished;
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

    /** Shifts of the enterprise that are in force stay where the announcement says nothing of them. */
    @Transactional
    public CalendarYear publish(CalendarYear announced) {
        demandDaysOfTheYear(announced.year(), announced.days());
        demandDaysOfTheYear(announced.year(), announced.shifts());
        CalendarYear year = calendars.withShifts(announced);
        deadlines.putYear(year);
        outbox.append(new CalendarPublished(year.year(), year.papers(), told(year.days()), told(year.shifts())));
        return year;
    }

    private static void demandDaysOfTheYear(int year, @Nullable List<CalendarYear.Day> days) {
        CALENDAR_DAYS_ARE_OF_THEIR_YEAR.demand(days == null
                || days.stream().allMatch(day -> day.date().getYear() == year)
                        && days.stream().map(CalendarYear.Day::date).distinct().count() == days.size());
    }

    private static List<CalendarPublished.Day> told(@Nullable List<CalendarYear.Day> days) {
        return days == null
                ? List.of()
                : days.stream()
                        .map(day -> new CalendarPublished.Day(day.name(), day.date(), day.isOffDay()))
                        .toList();
    }
}
