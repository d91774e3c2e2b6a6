package org.suyuan.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.DeadlineReached.Rung;
import org.suyuan.contract.Rungs;

/** When a clock reaches its rungs, and in which order it tells them. */
final class RungTimes {
    /** Percent. */
    private static final int WHOLE = 100;

    private RungTimes() {}

    /** The rung behind one; the first behind none, none behind the last. */
    static @Nullable Rung after(@Nullable Rung last) {
        return last == null ? Rung.REMIND : last == Rung.ESCALATE ? null : Rung.values()[last.ordinal() + 1];
    }

    /** The rung before one; none before the first. */
    static @Nullable Rung before(Rung rung) {
        return rung == Rung.REMIND ? null : Rung.values()[rung.ordinal() - 1];
    }

    /** The last rung that was told since the clock was armed. */
    static @Nullable Rung lastTold(List<ClockChange> changes) {
        Rung last = null;
        for (ClockChange change : changes) {
            last = change.act().equals(Deadline.ARMED) ? null : last;
            for (Rung rung : Rung.values()) {
                last = change.act().equals(rung.name()) ? rung : last;
            }
        }
        return last;
    }

    /**
     * When a clock reaches a rung: it reminds and is nearly due when parts of the time are gone, is overdue after the due time
     * and escalates some hours later; not while it stands still, unless it is due meanwhile.
     */
    static Instant at(Rung rung, Deadline clock) {
        Rungs rungs =
                clock.limit().rungs() == null ? Rungs.USUAL : clock.limit().rungs();
        Duration whole = Duration.between(clock.startedAt(), clock.dueAt());
        Instant at = switch (rung) {
            case REMIND -> part(clock, whole, rungs.remindPercent());
            case DUE -> part(clock, whole, rungs.duePercent());
            case OVERDUE -> clock.dueAt().plusMillis(1);
            case ESCALATE -> clock.dueAt().plus(Duration.ofHours(rungs.escalateAfterHours()));
        };
        return clock.suspensions().stream()
                .filter(period -> period.lastsAt(at) && period.to().isBefore(clock.dueAt()))
                .map(Suspension::to)
                .findFirst()
                .orElse(at);
    }

    private static Instant part(Deadline clock, Duration whole, int percent) {
        return clock.startedAt().plus(whole.multipliedBy(percent).dividedBy(WHOLE));
    }
}
