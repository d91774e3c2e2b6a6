package org.suyuan.feedback;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.LimitCause;
import org.suyuan.contract.feedback.LimitMoved;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.platform.deadline.Ending;
import org.suyuan.platform.inbox.NotYet;
import org.suyuan.platform.outbox.Outbox;

/** Starts the handling with the grade and goes on with what the steps before decided. */
@ApplicationScoped
public class FollowPetition {
    @Inject
    Handlings handlings;

    @Inject
    HandlingClocks clocks;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    Outbox outbox;

    /** Danger is known, at the desk or by later news: a response is owed, unless the petitioner has the reply. */
    @Transactional
    public void provisionally(ProvisionalGradeGiven given) {
        Handling known = handlings.findById(given.petitionId());
        if (known == null) {
            handlings.add(new Handling(
                    given.petitionId(), given.unit(), given.accusation(), given.grade(), given.receivedAt()));
        }
        if (known == null || known.state().isBeforeReply()) {
            clocks.armResponse(given);
        }
    }

    @Transactional
    public void graded(GradeDecided decided) {
        Handling handling = handlings.findById(decided.petitionId());
        if (handling == null) {
            handling = new Handling(
                    decided.petitionId(), decided.unit(), decided.accusation(), decided.grade(), decided.receivedAt());
            handling.graded(decided);
            handlings.add(handling);
        } else {
            handling.graded(decided);
        }
        clocks.arm(decided);
    }

    /** Facts have changed (G-08): both clocks follow, each with the reason. */
    @Transactional
    public void regraded(GradeChanged changed) {
        GradeDecided decided = changed.decision();
        Handling handling = graded(changed.petitionId());
        if (handling.regraded(decided)) {
            if (handling.limit().dropForbiddenStandstill()) {
                clocks.resume(changed.petitionId(), "G-08", changed.previous() + " → " + decided.grade());
            }
            clocks.regrade(changed);
            hooks.forEach(hook -> hook.regraded(handling));
            Instant due = handling.limit().dueAgain(clocks.dueAt(changed.petitionId()));
            outbox.append(new LimitMoved(
                    changed.petitionId(), LimitCause.REGRADED, due, decided.decidedBy(), null, null, null));
        }
    }

    /** Another unit leads; who was assigned already hands over by a new assignment. */
    @Transactional
    public void unitsChanged(UnitsChanged changed) {
        Handling handling = graded(changed.petitionId());
        handling.leadBy(changed);
        if (handling.state() == HandlingState.TO_ASSIGN) {
            clocks.cancelSignIn(changed.petitionId());
        }
    }

    /** The consultation ended; minutes name the unit responsible, a waiver does not. */
    @Transactional
    public void consulted(UUID petitionId, @Nullable String leadUnit) {
        Handling handling = graded(petitionId);
        handling.consulted(leadUnit);
    }

    @Transactional
    public void disclosureDecided(UUID petitionId) {
        graded(petitionId).conclusion().disclosureDecided();
    }

    /** The petition ended behind its grade, if only a provisional one: handling ends, unless it has come to its end. */
    @Transactional
    public void ended(GradeVoided told) {
        Handling handling =
                handlings.findByIdOptional(told.petitionId()).orElseThrow(() -> new NotYet("the provisional grade"));
        if (handling.state().isOpen()) {
            handling.voidIt();
            clocks.cancelAll(told.petitionId(), Ending.valueOf(told.cause().name()));
        }
    }

    private Handling graded(UUID petitionId) {
        Handling handling = handlings.findById(petitionId);
        if (handling == null || handling.state() == HandlingState.PROVISIONAL) {
            throw new NotYet("the grade decision");
        }
        return handling;
    }
}
