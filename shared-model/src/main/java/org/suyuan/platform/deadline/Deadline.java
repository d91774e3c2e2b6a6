package org.suyuan.platform.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.DeadlineReached.Rung;
import org.suyuan.contract.Limit;

/**
 * One armed clock 办理期限: start, limits, the ledger of what happened to it, and the rung it reaches next. Immutable: every
 * act returns the clock as it is afterwards.
 *
 * @param petitionId whose clock
 * @param purpose its name, for example {@code report}
 * @param item what it is about beyond the petition; empty when nothing
 * @param clause what demands it
 * @param startedAt from when it runs
 * @param limit the policy's limit
 * @param bound the Ordinance's outer bound (E-35); null when none is known
 * @param dueAt the earlier of the two, suspensions counted into the first, and behind it the extension
 * @param state whether it runs
 * @param suspensions the periods that do not count; they do not overlap
 * @param extensionDays natural days by which it is due later (E-07); 0 for none
 * @param changes every change of {@code dueAt} and of the state, oldest first
 * @param nextRung the rung it reaches next; null when there is none
 * @param nextRungAt when
 */
@Schema(description = "A clock with its ledger 期限 (X-01)")
public record Deadline(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "What it waits for", examples = "report")
        String purpose,

        @Schema(description = "The single thing, where a petition has several clocks of a purpose; else empty")
        String item,

        @Schema(description = "The clause that sets the limit", examples = "I-09")
        String clause,

        @Schema(description = "When it started") Instant startedAt,
        @Schema(description = "What is allowed") Limit limit,

        @Schema(description = "What the law allows at most; absent when there is none") @Nullable Limit bound,

        @Schema(description = "When it is due") Instant dueAt,
        @Schema(description = "Whether it runs") State state,
        @Schema(description = "Periods that do not count") List<Suspension> suspensions,

        @Schema(description = "Natural days by which it was extended 延期 (E-07); 0 for none", examples = "0")
        int extensionDays,

        @Schema(description = "Every change, oldest first") List<ClockChange> changes,

        @Schema(description = "The rung that it reaches next; absent when there is none") @Nullable Rung nextRung,

        @Schema(description = "When it reaches that") @Nullable Instant nextRungAt) {

    /** Whether the clock runs. */
    public enum State {
        RUNNING,
        MET,
        MISSED,
        CANCELLED
    }

    static final String ARMED = "ARMED";

    /** Arms a clock. */
    public static Deadline armed(Arming arming, Instant now, String by, WorkingCalendar calendar) {
        Instant due = arming.due(List.of(), 0, calendar);
        ClockChange change = new ClockChange(now, ARMED, due, arming.clause(), "", by);
        return of(arming, due, State.RUNNING, List.of(), 0, List.of(change), null)
                .telling(now, Rung.REMIND);
    }

    /** The act was done: in time or late, the clock ends. */
    public Deadline met(Instant now, String by) {
        State end = now.isAfter(dueAt) ? State.MISSED : State.MET;
        return ended(end, change(now, end.name(), dueAt, clause, "", by));
    }

    /** The act is no longer awaited. */
    public Deadline cancelled(Instant now, String reason, String by) {
        return ended(State.CANCELLED, change(now, "CANCELLED", dueAt, clause, reason, by));
    }

    /** Does not count a period that begins now. */
    public Deadline suspended(Suspension period, String rule, WorkingCalendar calendar) {
        List<Suspension> longer = new ArrayList<>(suspensions);
        longer.add(period);
        return moved(period.from(), "SUSPENDED", longer, extensionDays, rule, period.reason(), period.by(), calendar);
    }

    /** Counts on before the period of its last suspension is over; where none lasts it stays as it is. */
    public Deadline resumed(Instant now, String rule, String reason, String by, WorkingCalendar calendar) {
        if (!isSuspended(now)) {
            return this;
        }
        List<Suspension> shorter = new ArrayList<>(suspensions);
        shorter.add(shorter.remove(shorter.size() - 1).until(now));
        return moved(now, "RESUMED", shorter, extensionDays, rule, reason, by, calendar);
    }

    /** Whether it stands still. */
    public boolean isSuspended(Instant now) {
        return !suspensions.isEmpty() && suspensions.get(suspensions.size() - 1).lastsAt(now);
    }

    /** Is due so many natural days later than policy and Ordinance say (E-07, E-35). */
    public Deadline extended(Instant now, int days, String rule, String reason, String by, WorkingCalendar calendar) {
        return moved(now, "EXTENDED", suspensions, days, rule, reason, by, calendar);
    }

    /** The calendar changed: the due time follows, once, with the reason. */
    public Deadline projected(Instant now, String reason, WorkingCalendar calendar) {
        return arming().due(suspensions, extensionDays, calendar).equals(dueAt)
                ? this
                : moved(now, "MOVED", suspensions, extensionDays, clause, reason, "calendar", calendar);
    }

    private Deadline moved(
            Instant now,
            String act,
            List<Suspension> standstills,
            int extension,
            String rule,
            String reason,
            String by,
            WorkingCalendar calendar) {
        Instant due = arming().due(standstills, extension, calendar);
        List<ClockChange> ledger = change(now, act, due, rule, reason, by);
        return of(arming(), due, state, standstills, extension, ledger, null).toldUntil(now);
    }

    /** It is armed otherwise: the rungs of the new limit that are still to come are told. */
    public Deadline rearmed(
            Instant now, Arming arming, String rule, String reason, String by, WorkingCalendar calendar) {
        if (arming.startedAt().equals(startedAt)
                && arming.limit().equals(limit)
                && Objects.equals(arming.bound(), bound)) {
            return this;
        }
        Instant due = arming.due(suspensions, extensionDays, calendar);
        List<ClockChange> ledger = change(now, "RELIMITED", due, rule, reason, by);
        return of(arming, due, state, suspensions, extensionDays, ledger, null).toldUntil(now);
    }

    /** Goes on behind the last rung that was told and is reached by the limit of now, too; what lies ahead again is told again. */
    private Deadline toldUntil(Instant now) {
        Rung last = RungTimes.lastTold(changes);
        while (last != null && RungTimes.at(last, this).isAfter(now)) {
            last = RungTimes.before(last);
        }
        return telling(now, RungTimes.after(last));
    }

    /** Of several rungs that lie behind it already, only the one it is on is told: who files last year's letter hears one word. */
    private Deadline telling(Instant now, @Nullable Rung first) {
        Rung next = first;
        for (Rung later = first; later != null; later = RungTimes.after(later)) {
            next = RungTimes.at(later, this).isAfter(now) ? next : later;
        }
        return next == null ? this : telling(next);
    }

    /** The rung was told; the next one follows. */
    public Deadline fired(Instant now) {
        Rung rung = Objects.requireNonNull(nextRung);
        List<ClockChange> ledger = change(now, rung.name(), dueAt, "X-01", "", "clock");
        return of(arming(), dueAt, state, suspensions, extensionDays, ledger, RungTimes.after(rung));
    }

    private Arming arming() {
        return new Arming(petitionId, purpose, item, clause, startedAt, limit, bound);
    }

    private List<ClockChange> change(Instant at, String act, Instant due, String rule, String reason, String by) {
        List<ClockChange> longer = new ArrayList<>(changes);
        longer.add(new ClockChange(at, act, due, rule, reason, by));
        return longer;
    }

    private Deadline ended(State end, List<ClockChange> ledger) {
        return of(arming(), dueAt, end, suspensions, extensionDays, ledger, null);
    }

    private static Deadline of(
            Arming arming,
            Instant due,
            State state,
            List<Suspension> suspensions,
            int extension,
            List<ClockChange> changes,
            @Nullable Rung next) {
        Deadline silent = new Deadline(
                arming.petitionId(),
                arming.purpose(),
                arming.item(),
                arming.clause(),
                arming.startedAt(),
                arming.limit(),
                arming.bound(),
                due,
                state,
                suspensions,
                extension,
                changes,
                null,
                null);
        return next == null ? silent : silent.telling(next);
    }

    private Deadline telling(Rung next) {
        return new Deadline(
                petitionId,
                purpose,
                item,
                clause,
                startedAt,
                limit,
                bound,
                dueAt,
                state,
                suspensions,
                extensionDays,
                changes,
                next,
                RungTimes.at(next, this));
    }
}
