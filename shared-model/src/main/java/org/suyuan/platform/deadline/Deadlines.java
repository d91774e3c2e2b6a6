package org.suyuan.platform.deadline;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.suyuan.contract.DeadlineReached;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.TimePrecision;
import org.suyuan.platform.time.Zone;

/** The clocks of this service, in the table {@code deadline}; every act in the caller's transaction. */
@ApplicationScoped
public class Deadlines {
    @Inject
    DeadlineRows rows;

    @Inject
    Calendars calendars;

    @Inject
    Event<CalendarYear> inForce;

    @Inject
    Clock clock;

    @Inject
    TimePrecision precision;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @All
    @Inject
    List<RungListener> listeners;

    /** Arms a clock; one that is armed already stays as it is, one that was cancelled begins again and keeps its ledger. */
    public Deadline arm(Arming arming) {
        Deadline armed = Deadline.armed(arming, precision.now(), caller.name(), calendars.current());
        rows.arm(armed);
        return armed;
    }

    /** The awaited act was done. */
    public void meet(UUID petitionId, String purpose, String item) {
        change(petitionId, purpose, item, running -> running.met(precision.now(), caller.name()));
    }

    /** The awaited act of the petition's only clock of that purpose was done. */
    public void meet(UUID petitionId, String purpose) {
        meet(petitionId, purpose, "");
    }

    /** The act is no longer awaited. */
    public void cancel(UUID petitionId, String purpose, String reason) {
        cancel(petitionId, purpose, "", reason);
    }

    /** One of several acts of a purpose is no longer awaited. */
    public void cancel(UUID petitionId, String purpose, String item, String reason) {
        change(petitionId, purpose, item, running -> running.cancelled(precision.now(), reason, caller.name()));
    }

    /** The act is no longer awaited, because the petition has ended. */
    public void cancel(UUID petitionId, String purpose, Ending ending) {
        cancel(petitionId, purpose, "", ending.name());
    }

    /** Nothing of a petition is awaited any more. */
    public void cancelAll(UUID petitionId, Ending ending) {
        of(petitionId).forEach(armed -> cancel(petitionId, armed.purpose(), armed.item(), ending.name()));
    }

    /** A period that begins now does not count; a petition's only clock of that purpose stands still. */
    public void suspend(UUID petitionId, String purpose, String rule, Suspension period) {
        change(petitionId, purpose, "", running -> running.suspended(period, rule, calendars.latest()));
    }

    /** Counts on before its suspension is over. */
    public void resume(UUID petitionId, String purpose, String rule, String reason) {
        change(
                petitionId,
                purpose,
                "",
                still -> still.resumed(clock.instant(), rule, reason, caller.name(), calendars.latest()));
    }

    /** Is due so many natural days later (E-07). */
    public void extend(UUID petitionId, String purpose, int days, String rule, String reason) {
        change(
                petitionId,
                purpose,
                "",
                running -> running.extended(clock.instant(), days, rule, reason, caller.name(), calendars.latest()));
    }

    /** Arms a clock otherwise than it is armed, and the ledger says why; arms it where it is not. */
    public void rearm(Arming arming, String rule, String reason) {
        change(
                arming.petitionId(),
                arming.purpose(),
                arming.item(),
                armed -> armed.rearmed(clock.instant(), arming, rule, reason, caller.name(), calendars.current()));
        arm(arming);
    }

    /** The same, and one that has ended runs again: what was done once is asked for anew. */
    public void restart(Arming arming, String rule, String reason) {
        rearm(arming, rule, reason);
        rows.restart(Deadline.armed(arming, precision.now(), caller.name(), calendars.current()));
    }

    /** The clocks of a petition, oldest purpose first. */
    public List<Deadline> of(UUID petitionId) {
        return rows.of(petitionId);
    }

    /** Shows the move of each clock that an announced year would cause, before it is put in force. */
    public void preview(CalendarYear year, Consumer<Move> each) {
        WorkingCalendar calendar = calendars.with(year);
        rows.eachRunning(beginning(year), false, running -> {
            Deadline projected = running.projected(clock.instant(), "", calendar);
            if (projected != running) {
                each.accept(new Move(running, projected));
            }
        });
    }

    private static OffsetDateTime beginning(CalendarYear year) {
        return LocalDate.of(year.year(), 1, 1)
                .minusDays(CalendarYear.NEIGHBOURS)
                .atStartOfDay(Zone.OF_RECORD)
                .toOffsetDateTime();
    }

    /** A clock before and after a change of the calendar. */
    public record Move(Deadline before, Deadline after) {}

    /** Puts an announced year in force, moves the running clocks that it touches, and tells the beans that observe it. */
    public void putYear(CalendarYear year) {
        calendars.put(year);
        WorkingCalendar calendar = calendars.current();
        rows.eachRunning(beginning(year), true, running -> {
            Deadline projected = running.projected(clock.instant(), year.reason(), calendar);
            if (projected != running) {
                rows.store(projected);
            }
        });
        inForce.fire(year);
    }

    /** Tells the rungs that are reached, each once however many replicas look; returns how many. */
    long fireReached(int atMost) {
        List<Deadline> reached = rows.reached(clock.instant(), atMost);
        reached.forEach(this::fire);
        return reached.size();
    }

    /** The clocks that have reached a rung. */
    List<DeadlineRows.Key> reached(int atMost) {
        return rows.keysOfReached(clock.instant(), atMost);
    }

    /** Tells the rung of one clock; says whether there was one to tell. */
    boolean fire(DeadlineRows.Key key) {
        List<Deadline> found = rows.pending(key);
        found.forEach(this::fire);
        return !found.isEmpty();
    }

    private void fire(Deadline deadline) {
        DeadlineReached told = new DeadlineReached(
                deadline.petitionId(),
                deadline.purpose(),
                deadline.item(),
                Objects.requireNonNull(deadline.nextRung()),
                deadline.dueAt());
        outbox.append(told);
        rows.store(deadline.fired(clock.instant()));
        listeners.forEach(listener -> listener.reached(told));
    }

    private void change(UUID petitionId, String purpose, String item, UnaryOperator<Deadline> act) {
        rows.running(new DeadlineRows.Key(petitionId, purpose, item))
                .forEach(running -> rows.store(act.apply(running)));
    }
}
