package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionAsked;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.feedback.ExtensionRefused;
import org.suyuan.contract.feedback.LimitCause;
import org.suyuan.contract.feedback.LimitMoved;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;

/** Moves the handling limit beside the grade: suspension, extension, calendar (X-01, G-07, E-07). */
@ApplicationScoped
public class MoveLimit {
    private static final String CALENDAR = "calendar";

    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    HandlingClocks clocks;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Time stands still from now to the end of a day. */
    @Transactional
    public Handling suspend(UUID petitionId, SuspensionGround ground, LocalDate lastDay, String explanation) {
        Handling handling = handlings.required(petitionId);
        Standstill standstill = handling.movableLimit().suspend(ground, clock.instant(), lastDay);
        clocks.suspend(petitionId, standstill, explanation, caller.name());
        return moved(handling, LimitCause.SUSPENDED, standstill, null);
    }

    /** Time runs again before the suspension is over. */
    @Transactional
    public Handling resume(UUID petitionId, String explanation) {
        Handling handling = handlings.required(petitionId);
        handling.movableLimit().resume(clock.instant());
        clocks.resume(petitionId, "X-01", explanation);
        return moved(handling, LimitCause.RESUMED, null, null);
    }

    @Transactional
    public Handling askExtension(UUID petitionId, int days, ExtensionReason reason, String explanation) {
        Extension asked = new Extension(days, reason, explanation, caller.name(), clock.instant(), null);
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            handling.movableLimit().ask(asked);
            return new ExtensionAsked(petitionId, days, reason, caller.name());
        });
    }

    @Transactional
    public Handling decideExtension(UUID petitionId, boolean granted, String explanation) {
        Handling handling = handlings.required(petitionId);
        boolean byItsHead = caller.hasRole(handling.accusation() == null ? Roles.DIRECTOR : Roles.DISCIPLINE);
        Extension decided = handling.movableLimit()
                .decide(new Extension.Decision(granted, explanation, caller.name(), clock.instant()), byItsHead);
        if (!granted) {
            outbox.append(new ExtensionRefused(petitionId, caller.name()));
            return handlings.saved(handling);
        }
        clocks.extend(petitionId, decided);
        return moved(handling, LimitCause.EXTENDED, null, decided.reason());
    }

    /** An announced year is in force: whatever it moves follows, and everybody is told. */
    void follow(@Observes CalendarYear inForce) {
        handlings
                .followClocks(HandlingClocks.HANDLING)
                .forEach((petitionId, due) -> outbox.append(
                        new LimitMoved(petitionId, LimitCause.CALENDAR, due, CALENDAR, null, null, null)));
    }

    private Handling moved(
            Handling handling,
            LimitCause cause,
            @Nullable Standstill standstill,
            @Nullable ExtensionReason extendedFor) {
        Instant due = handling.limit().dueAgain(clocks.dueAt(handling.id()));
        outbox.append(new LimitMoved(
                handling.id(),
                cause,
                due,
                caller.name(),
                standstill == null ? null : standstill.ground(),
                standstill == null ? null : standstill.until(),
                extendedFor));
        return handlings.saved(handling);
    }
}
