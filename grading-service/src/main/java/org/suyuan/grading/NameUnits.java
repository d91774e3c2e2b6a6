package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.grading.Units;
import org.suyuan.grading.units.Dispute;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** Names who is responsible, and settles disputes about it (I-11, I-22, E-17). */
@ApplicationScoped
public class NameUnits {
    /** Clock of the superior's decision. */
    static final String DISPUTE = "dispute";

    @Inject
    Gradings gradings;

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Names other units, with the reason. */
    @Transactional
    public Grading name(UUID petitionId, Units units, String reason) {
        return gradings.change(petitionId, grading -> {
            demandKnown(units);
            grading.rename(units, reason, caller.name()).ifPresent(outbox::append);
        });
    }

    /** A unit that was named disputes it; who was named stays responsible until the common superior has decided. */
    @Transactional
    public Grading dispute(UUID petitionId, String unit, String reason) {
        Grading grading = gradings.required(petitionId);
        scope.demandCovers(unit);
        Instant now = clock.instant();
        grading.dispute(unit, reason, caller.name(), now, calendars.current().due(Dispute.LIMIT, now));
        deadlines.arm(new Arming(petitionId, DISPUTE, now.toString(), "E-17", now, Dispute.LIMIT, null));
        return gradings.saved(grading);
    }

    /** The common superior decides. */
    @Transactional
    public Grading settle(UUID petitionId, Units units, String decision) {
        Grading grading = gradings.required(petitionId);
        demandKnown(units);
        String raisedAt =
                grading.pending().map(pending -> pending.raisedAt().toString()).orElse("");
        grading.settle(units, decision, caller.name(), scope.unit().orElse("")).ifPresent(outbox::append);
        deadlines.meet(petitionId, DISPUTE, raisedAt);
        return gradings.saved(grading);
    }

    private void demandKnown(Units units) {
        knownUnits.demand(units.lead());
        knownUnits.demand(units.supporting());
    }
}
