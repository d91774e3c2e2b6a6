package org.suyuan.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.DeadlineReached.Rung;

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
 * @param dueAt the earlier of the two, suspensions counted in
 * @param state whether it runs
 * @param suspensions the periods that do not count
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
        @Schema(description = "Every change, oldest first") List<Change> changes,

        @Schema(description = "The rung that it reaches next; absent when there is none") @Nullable Rung nextRung,

        @Schema(description = "When it reaches that") @Nullable Instant nextRungAt) {

    /** Whether the clock runs. */
    public enum State {
        RUNNING,
        SUSPENDED,
        MET,
        MISSED,
        CANCELLED
    }

    /**
     * One line of the ledger.
     *
     * @param clause the rule that moved it
     * @param reason in words
     * @param by who
     */
    @Schema(description = "One line of the ledger of a clock")
    public record Change(
            @Schema(description = "When") Instant at,

            @Schema(description = "What was done", examples = "ARMED")
            String act,

            @Schema(description = "When it was due from then on")
            Instant dueAt,

            @Schema(description = "The clause that moved it", examples = "I-09")
            String clause,

            @Schema(description = "Why, in words", examples = "导入 2027 年放假安排")
            String reason,

            @Schema(description = "Account", examples = "clerk-wang")
            String by) {}

    private static final String ARMED = "ARMED";

    /** Percent. */
    private static final int WHOLE = 100;

    /** Arms a clock. */
    public static Deadline armed(Arming arming, Instant now, String by, WorkingCalendar calendar) {
        Instant due = due(arming.startedAt(), arming.limit(), arming.bound(), List.of(), calendar);
        Deadline bare = new Deadline(
                arming.petitionId(),
                arming.purpose(),
                arming.item(),
                arming.clause(),
                arming.startedAt(),
                arming.limit(),
                arming.bound(),
                due,
                State.RUNNING,
                List.of(),
                List.of(new Change(now, ARMED, due, arming.clause(), "", by)),
                null,
                null);
        return bare.nextAfter(null);
    }

    /**
     * What a clock is armed with.
     *
     * @param item empty when the petition has one clock of this purpose
     */
    public record Arming(
            UUID petitionId,
            String purpose,
            String item,
            String clause,
            Instant startedAt,
            Limit limit,
            @Nullable Limit bound) {}

    /** The act was done: in time or late, the clock ends. */
    public Deadline met(Instant now, String by) {
        State end = now.isAfter(dueAt) ? State.MISSED : State.MET;
        return with(end, dueAt, suspensions, change(now, end.name(), dueAt, clause, "", by))
                .silent();
    }

    /** The act is no longer awaited. */
    public Deadline cancelled(Instant now, String reason, String by) {
        return with(State.CANCELLED, dueAt, suspensions, change(now, "CANCELLED", dueAt, clause, reason, by))
                .silent();
    }

    /** Stops counting. A clock that does not run stays as it is. */
    public Deadline suspended(Instant now, String reason, String by) {
        if (state != State.RUNNING) {
            return this;
        }
        List<Suspension> longer = new ArrayList<>(suspensions);
        longer.add(new Suspension(now, null, reason, by));
        return with(State.SUSPENDED, dueAt, longer, change(now, "SUSPENDED", dueAt, clause, reason, by))
                .silent();
    }

    /** Counts on, with the due time moved by what was suspended. */
    public Deadline resumed(Instant now, String by, WorkingCalendar calendar) {
        if (state != State.SUSPENDED) {
            return this;
        }
        List<Suspension> closed = new ArrayList<>(suspensions);
        Suspension last = closed.remove(closed.size() - 1);
        closed.add(new Suspension(last.from(), now, last.reason(), last.by()));
        Instant due = due(startedAt, limit, bound, closed, calendar);
        return with(State.RUNNING, due, closed, change(now, "RESUMED", due, clause, last.reason(), by))
                .nextAfter(lastFired());
    }

    /** The calendar changed: the due time follows, once, with the reason. */
    public Deadline projected(Instant now, String reason, WorkingCalendar calendar) {
        Instant due = due(startedAt, limit, bound, suspensions, calendar);
        if (due.equals(dueAt)) {
            return this;
        }
        return with(state, due, suspensions, change(now, "MOVED", due, clause, reason, "calendar"))
                .nextAfter(lastFired());
    }

    /** It is armed otherwise: the rungs of the new limit that are still to come are told. */
    public Deadline rearmed(
            Instant now, Arming arming, String rule, String reason, String by, WorkingCalendar calendar) {
        if (arming.startedAt().equals(startedAt)
                && arming.limit().equals(limit)
                && Objects.equals(arming.bound(), bound)) {
            return this;
        }
        Instant due = due(arming.startedAt(), arming.limit(), arming.bound(), suspensions, calendar);
        Deadline other = new Deadline(
                petitionId,
                purpose,
                item,
                arming.clause(),
                arming.startedAt(),
                arming.limit(),
                arming.bound(),
                due,
                state,
                suspensions,
                change(now, "RELIMITED", due, rule, reason, by),
                nextRung,
                nextRungAt);
        return state == State.RUNNING ? other.nextAfter(other.told(now)) : other;
    }

    /** The last rung that was told and is reached by the limit of now, too; what lies ahead again is told again. */
    private @Nullable Rung told(Instant now) {
        Rung last = lastFired();
        while (last != null && at(last).isAfter(now)) {
            last = last == Rung.REMIND ? null : Rung.values()[last.ordinal() - 1];
        }
        return last;
    }

    /** The rung was told; the next one follows. */
    public Deadline fired(Instant now) {
        Rung rung = Objects.requireNonNull(nextRung);
        return with(state, dueAt, suspensions, change(now, rung.name(), dueAt, "X-01", "", "clock"))
                .nextAfter(rung);
    }

    private static Instant due(
            Instant start, Limit limit, @Nullable Limit bound, List<Suspension> suspensions, WorkingCalendar calendar) {
        Instant policy = limit.dueFrom(start, suspensions, calendar);
        if (bound == null) {
            return policy;
        }
        Instant outer = bound.dueFrom(start, suspensions, calendar);
        return policy.isBefore(outer) ? policy : outer;
    }

    private @Nullable Rung lastFired() {
        Rung last = null;
        for (Change change : changes) {
            last = change.act().equals(ARMED) ? null : last;
            for (Rung rung : Rung.values()) {
                last = change.act().equals(rung.name()) ? rung : last;
            }
        }
        return last;
    }

    private Deadline nextAfter(@Nullable Rung last) {
        Rung next = last == null ? Rung.REMIND : last == Rung.ESCALATE ? null : Rung.values()[last.ordinal() + 1];
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
                changes,
                next,
                next == null ? null : at(next));
    }

    /** Reminded and nearly due when parts of the time are gone, overdue after the due time, escalated some hours later. */
    private Instant at(Rung rung) {
        Rungs rungs = limit.rungs() == null ? Rungs.USUAL : limit.rungs();
        Duration whole = Duration.between(startedAt, dueAt);
        return switch (rung) {
            case REMIND ->
                startedAt.plus(whole.multipliedBy(rungs.remindPercent()).dividedBy(WHOLE));
            case DUE -> startedAt.plus(whole.multipliedBy(rungs.duePercent()).dividedBy(WHOLE));
            case OVERDUE -> dueAt.plusMillis(1);
            case ESCALATE -> dueAt.plus(Duration.ofHours(rungs.escalateAfterHours()));
        };
    }

    private List<Change> change(Instant at, String act, Instant due, String rule, String reason, String by) {
        List<Change> longer = new ArrayList<>(changes);
        longer.add(new Change(at, act, due, rule, reason, by));
        return longer;
    }

    private Deadline with(State newState, Instant due, List<Suspension> newSuspensions, List<Change> newChanges) {
        return new Deadline(
                petitionId,
                purpose,
                item,
                clause,
                startedAt,
                limit,
                bound,
                due,
                newState,
                newSuspensions,
                newChanges,
                nextRung,
                nextRungAt);
    }

    private Deadline silent() {
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
                changes,
                null,
                null);
    }
}
