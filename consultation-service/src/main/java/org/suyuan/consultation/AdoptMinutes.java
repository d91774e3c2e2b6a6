package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Adopts the minutes; every action item gets its own clock until it is reported done (C-06). */
@ApplicationScoped
public class AdoptMinutes {
    /** Clock of an action item. */
    public static final String ITEM = "action-item";

    @Inject
    Consultations consultations;

    @Inject
    Deadlines deadlines;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Transactional
    public Consultation adopt(UUID petitionId, Minutes minutes) {
        Instant now = clock.instant();
        return consultations.act(petitionId, consultation -> {
            knownUnits.demand(minutes.leadUnit());
            knownUnits.demand(minutes.items().stream().map(Minutes.Item::unit).toList());
            minutes.items().forEach(item -> arm(petitionId, item, now));
            return consultation.adopt(minutes, caller.name(), now);
        });
    }

    @Transactional
    public Consultation done(UUID petitionId, UUID itemId) {
        return consultations.act(petitionId, consultation -> {
            consultation.unitOf(itemId).ifPresent(scope::demandCovers);
            deadlines.meet(petitionId, ITEM, itemId.toString());
            return consultation.done(itemId, Zone.today(clock), caller.name());
        });
    }

    /** The agreed day is the limit: days from today, at least until the end of today. */
    private void arm(UUID petitionId, Minutes.Item item, Instant now) {
        long days = ChronoUnit.DAYS.between(Zone.dateOf(now), item.dueOn());
        Limit limit = Limit.naturalDays((int) Math.max(1, days));
        deadlines.arm(new Arming(petitionId, ITEM, item.itemId().toString(), "C-06", now, limit, null));
    }
}
