package org.suyuan.feedback;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT;
import static org.suyuan.feedback.FeedbackRules.ARCHIVED_AFTER_DISCLOSURE;
import static org.suyuan.feedback.FeedbackRules.ARCHIVED_AFTER_THE_REVISIT;
import static org.suyuan.feedback.FeedbackRules.ASSIGNED_ONCE;
import static org.suyuan.feedback.FeedbackRules.CLOSED_AFTER_DELIVERY;
import static org.suyuan.feedback.FeedbackRules.CONTACT_BEFORE_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.DELIVERY_FOLLOWS_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.EVALUATION_BY_ITS_LINK;
import static org.suyuan.feedback.FeedbackRules.LIMIT_MOVES_WHILE_HANDLED;
import static org.suyuan.feedback.FeedbackRules.REPLY_BY_WHO_HANDLES;
import static org.suyuan.feedback.FeedbackRules.REVISIT_FOLLOWS_CLOSING;
import static org.suyuan.feedback.FeedbackRules.SIGNED_IN_AFTER_ASSIGNMENT;
import static org.suyuan.feedback.HandlingState.ARCHIVED;
import static org.suyuan.feedback.HandlingState.ASSIGNED;
import static org.suyuan.feedback.HandlingState.CLOSED;
import static org.suyuan.feedback.HandlingState.CONTACTED;
import static org.suyuan.feedback.HandlingState.DELIVERED;
import static org.suyuan.feedback.HandlingState.IN_CONSULTATION;
import static org.suyuan.feedback.HandlingState.PROVISIONAL;
import static org.suyuan.feedback.HandlingState.REPLIED;
import static org.suyuan.feedback.HandlingState.REVISITED;
import static org.suyuan.feedback.HandlingState.SIGNED_IN;
import static org.suyuan.feedback.HandlingState.TO_ASSIGN;
import static org.suyuan.feedback.HandlingState.VOID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.ExtensionAsked;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.PetitionSignedIn;
import org.suyuan.contract.feedback.PetitionerContacted;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.RevisitCompleted;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.PlannedStep;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.platform.store.Aggregate;

/** The handling of one petition 承办, from its grade to its archive. Its id is the petition's. */
@Entity
@Table(name = "handling")
@SuppressWarnings("NullAway.Init")
public class Handling extends Aggregate {
    @Enumerated(EnumType.STRING)
    private HandlingState state;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** Whether a grade ever asked for a consultation: it is held once. */
    @Column(name = "consultation_required")
    private boolean consultationRequired;

    /** The steps that go with the grade 处理方案 (G-05). */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlannedStep> plan = List.of();

    @Embedded
    private HandlingLimit limit = new HandlingLimit();

    /** Proposed, then assigned. */
    @Column(name = "handling_unit")
    private String handlingUnit;

    @Column(name = "handled_by")
    private @Nullable String handledBy;

    /** A provisional petition can be contacted before anybody is assigned: danger does not wait. */
    private boolean contacted;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reply reply;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Delivery delivery;

    @Column(name = "evaluation_hash")
    private byte @Nullable [] evaluationHash;

    @Column(name = "evaluation_score")
    private @Nullable Integer evaluationScore;

    @Column(name = "evaluation_comment")
    private @Nullable String evaluationComment;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Closing closing;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Revisit revisit;

    @Column(name = "disclosure_decided")
    private boolean disclosureDecided;

    protected Handling() {}

    /** Begins with a provisional grade or with a decided one. */
    Handling(UUID petitionId, String unit, @Nullable Accusation accusation, Grade grade, Instant receivedAt) {
        super(petitionId, unit, accusation);
        this.state = PROVISIONAL;
        this.grade = grade;
        this.receivedAt = receivedAt;
        this.handlingUnit = unit;
    }

    /** The grade is decided: handling can start, or waits for the consultation. */
    void graded(GradeDecided decided) {
        state = !decided.consultation().isEmpty() ? IN_CONSULTATION : TO_ASSIGN;
        grade = decided.grade();
        handlingUnit = decided.units().lead();
        note(decided);
    }

    /**
     * Facts have changed, and with them the grade (G-08). Who has begun goes on; a consultation that is now asked for is
     * waited for only where nobody was assigned.
     *
     * @return whether it is still open; what is closed stays as it is
     */
    boolean regraded(GradeDecided decided) {
        if (state.compareTo(HandlingState.CLOSED) >= 0) {
            return false;
        }
        boolean newlyConsulted = state == TO_ASSIGN && !decided.consultation().isEmpty() && !consultationRequired;
        state = newlyConsulted ? IN_CONSULTATION : state;
        grade = decided.grade();
        note(decided);
        return true;
    }

    private void note(GradeDecided decided) {
        consultationRequired |= !decided.consultation().isEmpty();
        plan = decided.plan().steps();
        limit.set(decided);
    }

    Standstill suspend(SuspensionGround ground, Instant now, LocalDate lastDay) {
        LIMIT_MOVES_WHILE_HANDLED.demand(isHandled(), state);
        return limit.suspend(ground, now, lastDay);
    }

    void resume(Instant now) {
        LIMIT_MOVES_WHILE_HANDLED.demand(isHandled(), state);
        limit.resume(now);
    }

    ExtensionAsked askExtension(Extension asked) {
        LIMIT_MOVES_WHILE_HANDLED.demand(isHandled(), state);
        limit.ask(asked);
        return new ExtensionAsked(id(), asked.days(), asked.reason(), asked.askedBy());
    }

    Extension decideExtension(Extension.Decision decision, boolean byItsHead) {
        LIMIT_MOVES_WHILE_HANDLED.demand(isHandled(), state);
        return limit.decide(decision, byItsHead);
    }

    /** Whether it passed the closing gate: what comes later never takes that back. */
    boolean isClosed() {
        return state == CLOSED || state == REVISITED || state == ARCHIVED;
    }

    /** Whether anything is still to be done about it before its closing. */
    boolean isAwaited() {
        return state != VOID && !isClosed();
    }

    /** From the grade to the closing: its limit runs. */
    private boolean isHandled() {
        return state != PROVISIONAL && state.compareTo(CLOSED) < 0;
    }

    /** Another unit is to lead (I-11): proposed where nobody is assigned; where somebody is and has not replied, assigned anew. */
    void leadBy(UnitsChanged changed) {
        String unit = changed.units().lead();
        plan = changed.steps();
        boolean newLead = !unit.equals(changed.previousLeadUnit()) && !unit.equals(handlingUnit);
        if (state.compareTo(HandlingState.REPLIED) < 0 && newLead) {
            handlingUnit = unit;
            if (state.compareTo(ASSIGNED) >= 0) {
                state = TO_ASSIGN;
                handledBy = null;
            }
        }
    }

    /** The consultation ended, by minutes that name the unit responsible or by a waiver. Who has begun goes on. */
    void consulted(@Nullable String leadUnit) {
        if (state == IN_CONSULTATION || state == TO_ASSIGN) {
            state = TO_ASSIGN;
            handlingUnit = leadUnit == null ? handlingUnit : leadUnit;
        }
    }

    /** The accused unit, if it handles it, does so no more: discipline assigns it anew (E-19). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        boolean inHand = state.compareTo(ASSIGNED) >= 0 && state.compareTo(REPLIED) < 0;
        if (inHand && accuses(handlingUnit)) {
            state = TO_ASSIGN;
            handledBy = null;
        }
    }

    /** The petition was refused, merged or taken back. */
    void voidIt() {
        state = VOID;
    }

    /** Whether the disclosure was decided: published or waived. */
    void disclosureDecided() {
        disclosureDecided = true;
    }

    HandlingAssigned assign(String to, String by) {
        ASSIGNED_ONCE.demand(state == TO_ASSIGN, state);
        ACCUSED_UNIT_NEVER_HANDLES_IT.demand(!accuses(to));
        state = ASSIGNED;
        handlingUnit = to;
        return new HandlingAssigned(id(), to, by, requireNonNull(limit.dueAt()));
    }

    PetitionSignedIn signIn(String by) {
        SIGNED_IN_AFTER_ASSIGNMENT.demand(state == ASSIGNED, state);
        state = contacted ? CONTACTED : SIGNED_IN;
        handledBy = by;
        return new PetitionSignedIn(id(), by);
    }

    /** The response that an urgent petition is owed in 24 hours (G-04); before the assignment too. */
    PetitionerContacted contact(Way way, String by) {
        CONTACT_BEFORE_THE_REPLY.demand(state.compareTo(REPLIED) < 0, state);
        contacted = true;
        state = state == SIGNED_IN ? CONTACTED : state;
        return new PetitionerContacted(id(), way, by);
    }

    ReplyIssued reply(Reply written, String by) {
        REPLY_BY_WHO_HANDLES.demand(state == CONTACTED, state);
        written.check();
        state = REPLIED;
        reply = written;
        return new ReplyIssued(id(), written.opinion(), by);
    }

    /** Notes the delivery and the hash of the one-time evaluation code that goes with it. */
    ReplyDelivered deliver(Delivery delivered, byte[] codeHash) {
        DELIVERY_FOLLOWS_THE_REPLY.demand(state == REPLIED, state);
        delivered.check();
        state = DELIVERED;
        delivery = delivered;
        evaluationHash = codeHash;
        return new ReplyDelivered(id(), delivered.way(), delivered.deliveredOn());
    }

    EvaluationReceived evaluate(int score, @Nullable String comment) {
        EVALUATION_BY_ITS_LINK.demand(evaluationScore == null);
        evaluationScore = score;
        evaluationComment = comment;
        return new EvaluationReceived(id(), score);
    }

    PetitionClosed close(Closing gate, String by, Instant now) {
        CLOSED_AFTER_DELIVERY.demand(state == DELIVERED, state);
        gate.check();
        state = CLOSED;
        closing = gate;
        closedAt = now;
        return new PetitionClosed(id(), gate.outcome(), by, !now.isAfter(requireNonNull(limit.dueAt())));
    }

    RevisitCompleted revisit(Revisit found, String by) {
        REVISIT_FOLLOWS_CLOSING.demand(state == CLOSED, state);
        found.check();
        state = REVISITED;
        revisit = found;
        return new RevisitCompleted(
                id(), found.implemented(), found.satisfied(), found.retaliation(), found.newMatter() != null, by);
    }

    PetitionArchived archive(String by) {
        ARCHIVED_AFTER_THE_REVISIT.demand(state == REVISITED, state);
        ARCHIVED_AFTER_DISCLOSURE.demand(disclosureDecided);
        state = ARCHIVED;
        return new PetitionArchived(id(), by);
    }

    public HandlingState state() {
        return state;
    }

    public Grade grade() {
        return grade;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Until when it is to be handled; without a time before the grade. */
    public HandlingLimit limit() {
        return limit;
    }

    public List<PlannedStep> plan() {
        return plan;
    }

    /** Path of the unit that handles it 承办单位. */
    public String handlingUnit() {
        return handlingUnit;
    }

    public @Nullable String handledBy() {
        return handledBy;
    }

    public boolean isContacted() {
        return contacted;
    }

    public @Nullable Reply reply() {
        return reply;
    }

    public @Nullable Delivery delivery() {
        return delivery;
    }

    public @Nullable Integer evaluationScore() {
        return evaluationScore;
    }

    public @Nullable Closing closing() {
        return closing;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Revisit revisit() {
        return revisit;
    }

    public boolean isDisclosureDecided() {
        return disclosureDecided;
    }
}
