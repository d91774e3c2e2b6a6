package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.time.Zone;

/** Clocks of what is agreed until a day: days from today, at least until the end of today. In the caller's transaction. */
@ApplicationScoped
public class DayClock {
    @Inject
    Deadlines deadlines;

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

    private Arming arming(Until until) {
        long days = ChronoUnit.DAYS.between(Zone.today(clock), until.day());
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
