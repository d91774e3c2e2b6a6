package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.LIMIT_MOVES_WHILE_HANDLED;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.platform.store.Aggregate;

/** What the steps before decide of a handling: its grade, its limit, its units, and whether it is waited for a consultation. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class GradedCase extends Aggregate {
    @Enumerated(EnumType.STRING)
    private HandlingState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected GradedCase() {}

    GradedCase(UUID petitionId, String unit, @Nullable Accusation accusation, Instant receivedAt) {
        super(petitionId, unit, accusation);
        this.state = HandlingState.PROVISIONAL;
        this.receivedAt = receivedAt;
    }

    /** Until when it is to be handled; without a time before the grade. */
    public abstract HandlingLimit limit();

    /** The grade, and the plan that goes with it. */
    public abstract Basis basis();

    public abstract Assignment assignment();

    /** The grade is decided: handling can start, or waits for the consultation. */
    void graded(GradeDecided decided) {
        state = decided.consultation().isEmpty() ? HandlingState.TO_ASSIGN : HandlingState.IN_CONSULTATION;
        assignment().propose(decided.units().lead());
        assignment().proposeSupport(decided.units().supporting());
        note(decided);
    }

    /** Facts have changed (G-08): who has begun goes on, a new consultation is waited for before that; false when it is over. */
    boolean regraded(GradeDecided decided) {
        if (!state.isOpen()) {
            return false;
        }
        boolean waits = state == HandlingState.TO_ASSIGN && basis().isNewlyConsulted(decided);
        state = waits ? HandlingState.IN_CONSULTATION : state;
        note(decided);
        return true;
    }

    private void note(GradeDecided decided) {
        basis().note(decided);
        limit().set(decided);
    }

    /** The limit, from the grade to the closing: then alone it moves. */
    HandlingLimit movableLimit() {
        LIMIT_MOVES_WHILE_HANDLED.demand(state.isHandled(), state);
        return limit();
    }

    /** Another unit is to lead (I-11): proposed where nobody is assigned; where somebody is and has not replied, assigned anew. */
    void leadBy(UnitsChanged changed) {
        String unit = changed.units().lead();
        basis().plan(changed.steps());
        boolean newLead = !unit.equals(changed.previousLeadUnit())
                && !unit.equals(assignment().unit());
        if (state.isBeforeReply() && newLead) {
            state = state.isInHand() ? HandlingState.TO_ASSIGN : state;
            assignment().propose(unit);
            assignment().proposeSupport(changed.units().supporting());
        }
    }

    /** The consultation ended, by minutes that name the unit responsible or by a waiver. Who has begun goes on. */
    void consulted(@Nullable String leadUnit) {
        if (state == HandlingState.IN_CONSULTATION || state == HandlingState.TO_ASSIGN) {
            state = HandlingState.TO_ASSIGN;
            assignment().propose(leadUnit == null ? assignment().unit() : leadUnit);
        }
    }

    /** The accused unit, if it handles it, does so no more: discipline assigns it anew (E-19). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        if (state.isInHand() && accuses(assignment().unit())) {
            sendBack();
        }
    }

    /** The petition was refused, merged or taken back. */
    void voidIt() {
        state = HandlingState.VOID;
    }

    /** The order goes back to the sender, who assigns it anew. */
    void sendBack() {
        state = HandlingState.TO_ASSIGN;
        assignment().propose(assignment().unit());
    }

    public HandlingState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    final void reach(HandlingState reached) {
        state = reached;
    }
}
