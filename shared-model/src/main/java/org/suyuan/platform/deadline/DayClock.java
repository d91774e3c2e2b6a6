package org.suyuan.platform.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.platform.time.Zone;

/**
 * Clocks of what is agreed until a day: until its end; where it is a day off, until the end of the next working day, as a term of
 * law ends (Civil Code, Art. 203). In the caller's transaction.
 */
@ApplicationScoped
public class DayClock {
    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** What is agreed on a petition until a day, by the clause that makes it bind. */
    public record Until(UUID petitionId, String purpose, UUID item, String clause, LocalDate day) {}

    public void arm(Until until) {
        deadlines.arm(arming(until));
    }

    /** It runs until another day. */
    public void restart(Until until, String why) {
        deadlines.restart(arming(until), until.clause(), why);
    }

    public void meet(UUID petitionId, String purpose, UUID item) {
        deadlines.meet(petitionId, purpose, item.toString());
    }

    public void cancel(UUID petitionId, String purpose, UUID item, String clause) {
        deadlines.cancel(petitionId, purpose, item.toString(), clause);
    }

    /** The last day of what is agreed until a day. */
    public LocalDate lastDay(LocalDate day) {
        return working(day, calendars.current());
    }

    /** The last day until which what was agreed is over today: the working day before it. */
    public LocalDate lastOver() {
        return workingBefore(Zone.today(clock), calendars.current());
    }

    static LocalDate workingBefore(LocalDate day, WorkingCalendar calendar) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** The day, or the first working day after it. */
    static LocalDate working(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    private Arming arming(Until until) {
        LocalDate last = working(until.day(), calendars.current());
        long days = ChronoUnit.DAYS.between(Zone.today(clock), last);
        return new Arming(
                until.petitionId(),
                until.purpose(),
                until.item().toString(),
                until.clause(),
                clock.instant(),
                Limit.naturalDays((int) Math.max(1, days)),
                null);
    }
}
