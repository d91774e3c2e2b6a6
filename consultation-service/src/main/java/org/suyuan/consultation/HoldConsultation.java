package org.suyuan.consultation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/** Calls a consultation, hears the departments, or waives it (C-01 to C-04). */
@ApplicationScoped
public class HoldConsultation {
    @Inject
    Consultations consultations;

    @Inject
    @All
    List<ConsultationHook> hooks;

    @Inject
    CallClock callClock;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Transactional
    public Consultation call(UUID petitionId, Call call) {
        boolean mayChair =
                caller.hasRole(Roles.LEADER) || caller.hasRole(Roles.DIRECTOR) || caller.hasRole(Roles.DISCIPLINE);
        return consultations.act(petitionId, consultation -> {
            hooks.forEach(hook -> hook.checkCall(petitionId));
            callClock.called(petitionId);
            knownUnits.demand(
                    call.participants().stream().map(Participant::unit).toList());
            return consultation.call(call, caller.name(), mayChair, clock.instant());
        });
    }

    /**
     * Puts a unit's statement on record.
     *
     * @param files that it rests on, handed in at intake
     */
    @Transactional
    public Consultation state(UUID petitionId, String unit, String text, List<UUID> files) {
        return consultations.change(petitionId, consultation -> {
            scope.demandCovers(unit);
            consultation.state(unit, text, files, caller.name(), clock.instant());
        });
    }

    /** Proposes not to hold it; a leader consents (C-01). */
    @Transactional
    public Consultation proposeWaiver(UUID petitionId, WaiverGround ground) {
        return consultations.change(petitionId, consultation -> {
            hooks.forEach(hook -> hook.checkCall(petitionId));
            consultation.proposeWaiver(ground, caller.name());
        });
    }

    /** Consents to what was proposed: it is not held. */
    @Transactional
    public Consultation consentToWaiver(UUID petitionId) {
        return consultations.act(petitionId, consultation -> {
            hooks.forEach(hook -> hook.checkCall(petitionId));
            callClock.cancel(petitionId);
            return consultation.consentToWaiver(caller.name());
        });
    }
}
