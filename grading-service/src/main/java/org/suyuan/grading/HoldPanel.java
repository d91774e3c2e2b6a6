package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.OpinionsAsked;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** Asks departments for their opinion on a grade, and takes it (G-01). */
@ApplicationScoped
public class HoldPanel {
    /** Clock of a department's opinion; its item is the department. */
    static final String OPINION = "opinion";

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

    /** Asks departments; each has a clock of its own. */
    @Transactional
    public Grading ask(UUID petitionId, List<String> units, Limit limit) {
        Grading grading = gradings.required(petitionId);
        knownUnits.demand(units);
        Instant now = clock.instant();
        OpinionsAsked asked =
                grading.ask(units, caller.name(), now, calendars.current().due(limit, now));
        outbox.append(asked);
        asked.units()
                .forEach(unit ->
                        deadlines.rearm(new Arming(petitionId, OPINION, unit, "G-01", now, limit, null), "G-01", ""));
        return gradings.saved(grading);
    }

    /** A department answers, or answers anew until the grade is decided. */
    @Transactional
    public Grading answer(UUID petitionId, String unit, Grade grade, String reason) {
        Grading grading = gradings.required(petitionId);
        scope.demandCovers(unit);
        grading.answer(unit, grade, reason, caller.name(), clock.instant());
        deadlines.meet(petitionId, OPINION, unit);
        return gradings.saved(grading);
    }
}
