package org.suyuan.feedback;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT;
import static org.suyuan.feedback.FeedbackRules.ARCHIVED_AFTER_THE_REVISIT;
import static org.suyuan.feedback.FeedbackRules.ASSIGNED_ONCE;
import static org.suyuan.feedback.FeedbackRules.CLOSED_AFTER_DELIVERY;
import static org.suyuan.feedback.FeedbackRules.CONTACT_BEFORE_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.DELIVERY_FOLLOWS_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.REPLY_BY_WHO_HANDLES;
import static org.suyuan.feedback.FeedbackRules.REPLY_CORRECTED_BEFORE_THE_CLOSING;
import static org.suyuan.feedback.FeedbackRules.REVISIT_FOLLOWS_CLOSING;
import static org.suyuan.feedback.FeedbackRules.SIGNED_IN_AFTER_ASSIGNMENT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** The handling of one petition 承办, from its grade to its archive. Its id is the petition's. */
@Entity
@Table(name = "handling")
@SuppressWarnings("NullAway.Init")
public class Handling extends GradedCase {
    @Embedded
    private Basis basis;

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
        super(petitionId, unit, accusation, receivedAt);
        this.basis = new Basis(grade);
        this.assignment = new Assignment(unit);
    }

    HandlingAssigned assign(String to, List<String> supporting, String by, Instant now) {
        ASSIGNED_ONCE.demand(state() == HandlingState.TO_ASSIGN, state());
        ACCUSED_UNIT_NEVER_HANDLES_IT.demand(!accuses(to) && supporting.stream().noneMatch(this::accuses));
        assignment.to(to, supporting, now);
        reach(HandlingState.ASSIGNED);
        return new HandlingAssigned(id(), to, assignment.supporting(), by, requireNonNull(limit.dueAt()));
    }

    PetitionSignedIn signIn(String by) {
        SIGNED_IN_AFTER_ASSIGNMENT.demand(state() == HandlingState.ASSIGNED, state());
        reach(assignment.isContacted() ? HandlingState.CONTACTED : HandlingState.SIGNED_IN);
        assignment.takenOver(by);
        return new PetitionSignedIn(id(), assignment.unit(), by);
    }

    /** Its units, for an act that only who has the order and has not replied does. */
    Assignment inHand(FeedbackRules rule) {
        rule.demand(state().isInHand(), state());
        return assignment;
    }

    /** Its answer was set aside: who handles it goes on; what was archived is assigned anew. */
    void reopen() {
        boolean goesOn = state() != HandlingState.ARCHIVED && !accuses(assignment.unit());
        reach(HandlingState.CONTACTED);
        answer = null;
        conclusion.reopen();
        if (!goesOn) {
            sendBack();
        }
    }

    /** The response that an urgent petition is owed in 24 hours (G-04); before the assignment too. */
    PetitionerContacted contact(Way way, String by) {
        CONTACT_BEFORE_THE_REPLY.demand(state().isBeforeReply(), state());
        assignment.contacted();
        reach(state() == HandlingState.SIGNED_IN ? HandlingState.CONTACTED : state());
        return new PetitionerContacted(id(), way, by);
    }

    /** Refuses when its unit cannot reply now. */
    public void demandReplies() {
        REPLY_BY_WHO_HANDLES.demand(state() == HandlingState.CONTACTED, state());
        assignment.demandNoReturn();
    }

    void reply(UUID replyId, Reply written) {
        demandReplies();
        answer = new Answer(replyId, written);
        reach(HandlingState.REPLIED);
    }

    /** Its reply is taken back, to be corrected; returns which. */
    UUID correct() {
        boolean answered = state() == HandlingState.REPLIED || state() == HandlingState.DELIVERED;
        REPLY_CORRECTED_BEFORE_THE_CLOSING.demand(answered, state());
        UUID withdrawn = requireNonNull(requireNonNull(answer).replyId());
        reach(HandlingState.CONTACTED);
        answer = null;
        return withdrawn;
    }

    /** Its reply reached the petitioner. */
    public void deliver(Delivery delivered) {
        DELIVERY_FOLLOWS_THE_REPLY.demand(state() == HandlingState.REPLIED, state());
        requireNonNull(answer).deliver(delivered);
        reach(HandlingState.DELIVERED);
    }

    /** Whether a reply is the one that reached the petitioner last, and the petition is not archived. */
    public boolean isAnsweredBy(UUID replyId) {
        return state().isReviewable() && answer != null && replyId.equals(answer.replyId());
    }

    /** The petitioner thinks so much of it, from 1 to 5. */
    public void evaluated(int score) {
        requireNonNull(answer).evaluated(score);
    }

    PetitionClosed close(Closed gate, String by, Instant now, @Nullable String sealed) {
        CLOSED_AFTER_DELIVERY.demand(state() == HandlingState.DELIVERED, state());
        conclusion.close(gate, now);
        reach(HandlingState.CLOSED);
        boolean inTime = !now.isAfter(requireNonNull(limit.dueAt()));
        return new PetitionClosed(
                id(), gate.responsibleUnit(), gate.solution(), by, inTime, requireNonNull(gate.rootCause()), sealed);
    }

    RevisitCompleted revisit(Revisit found, String by) {
        boolean again = state() == HandlingState.REVISITED && !conclusion.holds();
        REVISIT_FOLLOWS_CLOSING.demand(state() == HandlingState.CLOSED || again, state());
        conclusion.revisit(found);
        reach(HandlingState.REVISITED);
        return new RevisitCompleted(
                id(), found.implemented(), found.satisfied(), found.relapsed(), found.newMatter() != null, by);
    }

    PetitionArchived archive(String by) {
        ARCHIVED_AFTER_THE_REVISIT.demand(state() == HandlingState.REVISITED && conclusion.holds(), state());
        reach(HandlingState.ARCHIVED);
        return new PetitionArchived(id(), by, conclusion.archive());
    }

    @Override
    public HandlingLimit limit() {
        return limit;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
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
