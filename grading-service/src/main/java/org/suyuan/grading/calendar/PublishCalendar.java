package org.suyuan.grading.calendar;

import static org.suyuan.grading.GradingRules.CALENDAR_DAYS_ARE_OF_THEIR_YEAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;

/** Puts the announcement of a year in force, here and, by event, in every service: running clocks move with it. */
@ApplicationScoped
public class PublishCalendar {
    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Transactional
    public void publish(CalendarYear year) {
        CALENDAR_DAYS_ARE_OF_THEIR_YEAR.demand(year.days().stream()
                        .allMatch(day -> day.date().getYear() == year.year())
                && year.days().stream().map(CalendarYear.Day::date).distinct().count()
                        == year.days().size());
        deadlines.putYear(year, String.join("; ", year.papers()));
        outbox.append(new CalendarPublished(
                year.year(),
                year.papers(),
                year.days().stream()
                        .map(day -> new CalendarPublished.Day(day.name(), day.date(), day.isOffDay()))
                        .toList()));
    }
}
