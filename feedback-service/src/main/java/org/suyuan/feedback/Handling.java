package org.suyuan.feedback;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT;
import static org.suyuan.feedback.FeedbackRules.ARCHIVED_AFTER_THE_REVISIT;
import static org.suyuan.feedback.FeedbackRules.ASSIGNED_ONCE;
import static org.suyuan.feedback.FeedbackRules.CLOSED_AFTER_DELIVERY;
import static org.suyuan.feedback.FeedbackRules.CONTACT_BEFORE_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.DELIVERY_FOLLOWS_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.LIMIT_MOVES_WHILE_HANDLED;
import static org.suyuan.feedback.FeedbackRules.REPLY_BY_WHO_HANDLES;
import static org.suyuan.feedback.FeedbackRules.REPLY_CORRECTED_BEFORE_THE_CLOSING;
import static org.suyuan.feedback.FeedbackRules.REVISIT_FOLLOWS_CLOSING;
import static org.suyuan.feedback.FeedbackRules.SIGNED_IN_AFTER_ASSIGNMENT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.PetitionSignedIn;
import org.suyuan.contract.feedback.PetitionerContacted;
import org.suyuan.contract.feedback.RevisitCompleted;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.platform.store.Aggregate;

/** The handling of one petition 承办, from its grade to its archive. Its id is the petition's. */
@Entity
@Table(name = "handling")
@SuppressWarnings("NullAway.Init")
public class Handling extends Aggregate {
    @Enumerated(EnumType.STRING)
    private HandlingState state;

    @Embedded
    private Basis basis;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private HandlingLimit limit = new HandlingLimit();

    @Embedded
    private Assignment assignment;

    @Embedded
    private Urging urging = new Urging();

    /** Null before the reply. */
    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private Conclusion conclusion = new Conclusion();

    protected Handling() {}

    /** Begins with a provisional grade or with a decided one. */
    Handling(UUID petitionId, String unit, @Nullable Accusation accusation, Grade grade, Instant receivedAt) {
        super(petitionId, unit, accusation);
        this.state = HandlingState.PROVISIONAL;
        this.basis = new Basis(grade);
        this.receivedAt = receivedAt;
        this.assignment = new Assignment(unit);
    }

    /** The grade is decided: handling can start, or waits for the consultation. */
    void graded(GradeDecided decided) {
        state = decided.consultation().isEmpty() ? HandlingState.TO_ASSIGN : HandlingState.IN_CONSULTATION;
        assignment.propose(decided.units().lead());
        assignment.proposeSupport(decided.units().supporting());
        note(decided);
    }

    /** Facts have changed (G-08): who has begun goes on, a new consultation is waited for before that; false when it is over. */
    boolean regraded(GradeDecided decided) {
        if (!state.isOpen()) {
            return false;
        }
        boolean waits = state == HandlingState.TO_ASSIGN && basis.isNewlyConsulted(decided);
        state = waits ? HandlingState.IN_CONSULTATION : state;
        note(decided);
        return true;
    }

    private void note(GradeDecided decided) {
        basis.note(decided);
        limit.set(decided);
    }

    /** The limit, from the grade to the closing: then alone it moves. */
    HandlingLimit movableLimit() {
        LIMIT_MOVES_WHILE_HANDLED.demand(state.isHandled(), state);
        return limit;
    }

    /** Another unit is to lead (I-11): proposed where nobody is assigned; where somebody is and has not replied, assigned anew. */
    void leadBy(UnitsChanged changed) {
        String unit = changed.units().lead();
        basis.plan(changed.steps());
        boolean newLead = !unit.equals(changed.previousLeadUnit()) && !unit.equals(assignment.unit());
        if (state.isBeforeReply() && newLead) {
            state = state.isInHand() ? HandlingState.TO_ASSIGN : state;
            assignment.propose(unit);
            assignment.proposeSupport(changed.units().supporting());
        }
    }

    /** The consultation ended, by minutes that name the unit responsible or by a waiver. Who has begun goes on. */
    void consulted(@Nullable String leadUnit) {
        if (state == HandlingState.IN_CONSULTATION || state == HandlingState.TO_ASSIGN) {
            state = HandlingState.TO_ASSIGN;
            assignment.propose(leadUnit == null ? assignment.unit() : leadUnit);
        }
    }

    /** The accused unit, if it handles it, does so no more: discipline assigns it anew (E-19). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        if (state.isInHand() && accuses(assignment.unit())) {
            sendBack();
        }
    }

    /** The petition was refused, merged or taken back. */
    void voidIt() {
        state = HandlingState.VOID;
    }

    HandlingAssigned assign(String to, List<String> supporting, String by, Instant now) {
        ASSIGNED_ONCE.demand(state == HandlingState.TO_ASSIGN, state);
        ACCUSED_UNIT_NEVER_HANDLES_IT.demand(!accuses(to) && supporting.stream().noneMatch(this::accuses));
        assignment.to(to, supporting, now);
        state = HandlingState.ASSIGNED;
        return new HandlingAssigned(id(), to, assignment.supporting(), by, requireNonNull(limit.dueAt()));
    }

    PetitionSignedIn signIn(String by) {
        SIGNED_IN_AFTER_ASSIGNMENT.demand(state == HandlingState.ASSIGNED, state);
        state = assignment.isContacted() ? HandlingState.CONTACTED : HandlingState.SIGNED_IN;
        assignment.takenOver(by);
        return new PetitionSignedIn(id(), assignment.unit(), by);
    }

    /** Its units, for an act that only who has the order and has not replied does. */
    Assignment inHand(FeedbackRules rule) {
        rule.demand(state.isInHand(), state);
        return assignment;
    }

    /** The order goes back to the sender, who assigns it anew. */
    void sendBack() {
        state = HandlingState.TO_ASSIGN;
        assignment.propose(assignment.unit());
    }

    /** Its answer was set aside: who handles it goes on; what was archived is assigned anew. */
    void reopen() {
        boolean goesOn = state != HandlingState.ARCHIVED && !accuses(assignment.unit());
        state = HandlingState.CONTACTED;
        answer = null;
        conclusion.reopen();
        if (!goesOn) {
            sendBack();
        }
    }

    /** The response that an urgent petition is owed in 24 hours (G-04); before the assignment too. */
    PetitionerContacted contact(Way way, String by) {
        CONTACT_BEFORE_THE_REPLY.demand(state.isBeforeReply(), state);
        assignment.contacted();
        state = state == HandlingState.SIGNED_IN ? HandlingState.CONTACTED : state;
        return new PetitionerContacted(id(), way, by);
    }

    /** Refuses when its unit cannot reply now. */
    public void demandReplies() {
        REPLY_BY_WHO_HANDLES.demand(state == HandlingState.CONTACTED, state);
        assignment.demandNoReturn();
    }

    void reply(UUID replyId, Reply written) {
        demandReplies();
        answer = new Answer(replyId, written);
        state = HandlingState.REPLIED;
    }

    /** Its reply is taken back, to be corrected; returns which. */
    UUID correct() {
        boolean answered = state == HandlingState.REPLIED || state == HandlingState.DELIVERED;
        REPLY_CORRECTED_BEFORE_THE_CLOSING.demand(answered, state);
        UUID withdrawn = requireNonNull(requireNonNull(answer).replyId());
        state = HandlingState.CONTACTED;
        answer = null;
        return withdrawn;
    }

    /** Its reply reached the petitioner. */
    public void deliver(Delivery delivered) {
        DELIVERY_FOLLOWS_THE_REPLY.demand(state == HandlingState.REPLIED, state);
        requireNonNull(answer).deliver(delivered);
        state = HandlingState.DELIVERED;
    }

    /** Whether a reply is the one that reached the petitioner last, and the petition is not archived. */
    public boolean isAnsweredBy(UUID replyId) {
        return state.isReviewable() && answer != null && replyId.equals(answer.replyId());
    }

    /** The petitioner thinks so much of it, from 1 to 5. */
    public void evaluated(int score) {
        requireNonNull(answer).evaluated(score);
    }

    PetitionClosed close(Closed gate, String by, Instant now, @Nullable String sealed) {
        CLOSED_AFTER_DELIVERY.demand(state == HandlingState.DELIVERED, state);
        conclusion.close(gate, now);
        state = HandlingState.CLOSED;
        boolean inTime = !now.isAfter(requireNonNull(limit.dueAt()));
        return new PetitionClosed(
                id(), gate.responsibleUnit(), gate.solution(), by, inTime, requireNonNull(gate.rootCause()), sealed);
    }

    RevisitCompleted revisit(Revisit found, String by) {
        boolean again = state == HandlingState.REVISITED && !conclusion.holds();
        REVISIT_FOLLOWS_CLOSING.demand(state == HandlingState.CLOSED || again, state);
        conclusion.revisit(found);
        state = HandlingState.REVISITED;
        return new RevisitCompleted(
                id(), found.implemented(), found.satisfied(), found.relapsed(), found.newMatter() != null, by);
    }

    PetitionArchived archive(String by) {
        ARCHIVED_AFTER_THE_REVISIT.demand(state == HandlingState.REVISITED && conclusion.holds(), state);
        state = HandlingState.ARCHIVED;
        return new PetitionArchived(id(), by, conclusion.archive());
    }

    public HandlingState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Until when it is to be handled; without a time before the grade. */
    public HandlingLimit limit() {
        return limit;
    }

    /** The grade, and the plan that goes with it. */
    public Basis basis() {
        return basis;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Urging urging() {
        return urging;
    }

    /** Null before the reply. */
    public @Nullable Answer answer() {
        return answer;
    }

    public Conclusion conclusion() {
        return conclusion;
    }
}
