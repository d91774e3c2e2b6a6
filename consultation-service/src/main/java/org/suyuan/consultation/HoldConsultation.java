package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
            knownUnits.demand(
                    call.participants().stream().map(Participant::unit).toList());
            return consultation.call(call, caller.name(), mayChair, clock.instant());
        });
    }

    @Transactional
    public Consultation state(UUID petitionId, String unit, String text) {
        return consultations.change(petitionId, consultation -> {
            scope.demandCovers(unit);
            consultation.state(unit, text, caller.name(), clock.instant());
        });
    }

    @Transactional
    public Consultation waive(UUID petitionId, WaiverGround ground) {
        return consultations.act(petitionId, consultation -> consultation.waive(ground, caller.name()));
    }
}
