package org.suyuan.consultation.raising;

import static org.suyuan.consultation.raising.RaisingRules.RAISED_BEFORE_THE_CALL;
import static org.suyuan.consultation.raising.RaisingRules.RAISED_IS_CALLED_ABOVE;
import static org.suyuan.consultation.raising.RaisingRules.RAISED_ONCE_AT_A_TIME;
import static org.suyuan.consultation.raising.RaisingRules.RAISED_TO_A_SUPERIOR;
import static org.suyuan.consultation.raising.RaisingRules.RAISING_DECIDED_ABOVE;
import static org.suyuan.consultation.raising.RaisingRules.RAISING_DECLINED_WITH_ITS_REASON;
import static org.suyuan.consultation.raising.RaisingRules.RAISING_WAITS_FOR_ITS_DECISION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.ConsultationHook;
import org.suyuan.consultation.ConsultationState;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.Branch;
import org.suyuan.contract.consultation.PetitionRaised;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** A unit that cannot solve a case raises it; the superior unit takes it up, or gives it back with the reason (C-13). */
@ApplicationScoped
public class RaiseCase implements ConsultationHook {
    @Inject
    Consultations consultations;

    @Inject
    Raisings raisings;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Raising> of(UUID petitionId) {
        return raisings.of(consultations.existing(petitionId).id());
    }

    /** Those that wait for a unit of the caller's branch, the longest first. */
    @Transactional
    public List<Raising> waiting(int atMost) {
        return raisings.waiting(scope.branch(), atMost);
    }

    /**
     * Raises a case for the unit that it concerns, or for the caller's own where that lies above.
     *
     * @param to path of the superior unit, which sees the case from here on
     * @param stays what the unit goes on doing
     */
    @Transactional
    public List<Raising> raise(UUID petitionId, String to, String reason, String stays) {
        NoPerson.in(Map.of("/reason", reason, "/stays", stays));
        consultations.changeAlone(petitionId, consultation -> {
            demandUncalled(consultation);
            scope.demandCovers(consultation.unit());
            String from = scope.unit()
                    .filter(own -> Branch.covers(own, consultation.unit()))
                    .filter(own -> !own.isEmpty())
                    .orElse(consultation.unit());
            RAISED_TO_A_SUPERIOR.demand(!from.equals(to) && Branch.covers(to, from));
            knownUnits.demand(to);
            consultation.takesPart(to);
            RAISED_ONCE_AT_A_TIME.demand(raisings.ask(petitionId, from, to, reason, stays));
        });
        return raisings.of(petitionId);
    }

    /**
     * The superior unit decides.
     *
     * @param remark why it is given back; null where there is nothing to say
     */
    @Transactional
    public List<Raising> decide(UUID petitionId, UUID id, boolean takenUp, @Nullable String remark) {
        NoPerson.in("/remark", Objects.requireNonNullElse(remark, ""));
        RAISING_DECLINED_WITH_ITS_REASON.demand(takenUp || remark != null);
        consultations.changeAlone(petitionId, consultation -> {
            demandUncalled(consultation);
            Raising raising = raisings.held(petitionId, id).orElseThrow(() -> new NotFound(id));
            RAISING_DECIDED_ABOVE.demand(isOf(raising.to()));
            RAISING_WAITS_FOR_ITS_DECISION.demand(raising.state() == RaisingState.ASKED);
            raisings.decide(id, takenUp ? RaisingState.TAKEN_UP : RaisingState.GIVEN_BACK, remark);
            if (takenUp) {
                outbox.append(new PetitionRaised(petitionId, raising.from(), raising.to(), caller.name()));
            }
        });
        return raisings.of(petitionId);
    }

    private static void demandUncalled(Consultation consultation) {
        RAISED_BEFORE_THE_CALL.demand(consultation.state() == ConsultationState.REQUIRED, consultation.state());
    }

    @Override
    public void checkCall(UUID petitionId) {
        RAISED_IS_CALLED_ABOVE.demand(
                raisings.takenUpBy(petitionId).filter(unit -> !isOf(unit)).isEmpty());
    }

    /** Whether the caller's unit is a unit, or lies above it. */
    private boolean isOf(String unit) {
        return scope.unit().filter(own -> Branch.covers(own, unit)).isPresent();
    }
}
