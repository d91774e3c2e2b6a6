package org.suyuan.feedback.review;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_FOLLOWS_DELIVERY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewAsked;
import org.suyuan.contract.feedback.ReviewRefusal;
import org.suyuan.contract.feedback.ReviewRequestRefused;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.intake.ReviewRequested;
import org.suyuan.feedback.Answer;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.lawsuits.LawsuitRules;
import org.suyuan.feedback.lawsuits.RunningLawsuits;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;
import org.suyuan.rules.Rule;
import org.suyuan.rules.RuleBroken;

/** The petitioner contests an opinion, at the desk or by receipt code (E-08, E-10). */
@ApplicationScoped
public class AskReview {
    /** Who asked, when nobody took it at a desk. */
    private static final String PETITIONER = "petitioner";

    private static final Map<Rule, ReviewRefusal> GROUNDS = Map.of(
            ReviewRules.REVIEW_ONE_AT_A_TIME, ReviewRefusal.RUNS_ALREADY,
            ReviewRules.REVIEW_ASKED_WITHIN_30_DAYS, ReviewRefusal.LATE,
            ReviewRules.RE_REVIEW_ASKED_WITHIN_30_DAYS, ReviewRefusal.LATE,
            ReviewRules.REVIEW_ENDS_WITH_THE_RE_REVIEW, ReviewRefusal.NO_LONGER_ACCEPTED,
            ReviewRules.REVIEW_HAS_A_HIGHER_UNIT, ReviewRefusal.NO_HIGHER_UNIT,
            LawsuitRules.REVIEW_WAITS_FOR_THE_COURT, ReviewRefusal.BEFORE_A_COURT);

    @Inject
    Handlings handlings;

    @Inject
    Reviews reviews;

    @Inject
    LateRequests requests;

    @Inject
    ReviewClocks clocks;

    @Inject
    Writings writings;

    @Inject
    RunningLawsuits lawsuits;

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Takes the petitioner's request at the desk.
     *
     * @param askedOn the day of the request; null for today
     * @param lateCause why it may come late; null when it does not
     */
    @Transactional
    public List<Review> ask(UUID petitionId, @Nullable LocalDate askedOn, String demand, @Nullable String lateCause) {
        handlings.actAlone(petitionId, handling -> {
            LocalDate today = Zone.today(clock);
            LocalDate day = askedOn == null ? today : askedOn;
            Contest contest = contest(handling);
            contest.demandInTime(day, today, lateCause);
            Review.Asking asking = new Review.Asking(contest, day, caller.name(), lateCause != null, null);
            Review asked = begun(handling, asking);
            writings.keepOfReview(petitionId, WritingKind.DEMAND, asked.id(), "/demand", demand);
            keepCause(asked, lateCause);
            requests.waiting(petitionId).forEach(waiting -> settle(petitionId, waiting));
            return told(asked, clock.instant());
        });
        return reviews.of(petitionId);
    }

    /** What the petitioner asked for late is taken with what they ask for at the desk. */
    private void settle(UUID petitionId, LateRequest waiting) {
        clocks.judged(petitionId, waiting.requestId());
        requests.judge(waiting.requestId(), true, null);
    }

    /** Takes what came by receipt code: a late one with a cause waits for a person's judgement, the others are answered at once. */
    @Transactional
    public void requested(ReviewRequested told, Instant at) {
        if (handlings.findByIdOptional(told.petitionId()).isEmpty()) {
            refuse(told.petitionId(), told.requestId(), ReviewRefusal.NOTHING_TO_CONTEST);
            return;
        }
        handlings.changeAlone(told.petitionId(), handling -> {
            try {
                Contest contest = contest(handling);
                contest.body();
                contest.demandInTime(told.askedOn(), told.askedOn(), null);
                outbox.append(told(begun(handling, asking(contest, told.requestId(), told.askedOn(), false)), at));
            } catch (RuleBroken broken) {
                notTaken(told, at, GROUNDS.getOrDefault(broken.rule(), ReviewRefusal.NOTHING_TO_CONTEST));
            }
        });
    }

    private void notTaken(ReviewRequested told, Instant at, ReviewRefusal ground) {
        if (ground == ReviewRefusal.LATE && told.causeGiven()) {
            requests.await(told);
            clocks.toJudge(told.petitionId(), told.requestId(), at);
        } else {
            refuse(told.petitionId(), told.requestId(), ground);
        }
    }

    /** The late requests of a petition that the caller may see, oldest first. */
    @Transactional
    public List<LateRequest> requests(UUID petitionId) {
        return requests.of(handlings.existing(petitionId).id());
    }

    /** Judges whether the cause of a late request is good; the days of the review run from here on. */
    @Transactional
    public List<LateRequest> judge(UUID petitionId, UUID requestId, boolean good, String reason) {
        handlings.changeAlone(petitionId, handling -> {
            scope.demandCovers(Contest.higher(handling.assignment().unit()));
            LateRequest request = requests.waiting(petitionId, requestId);
            clocks.judged(petitionId, requestId);
            requests.judge(requestId, good, writings.keep(petitionId, WritingKind.LATE_CAUSE, null, "/reason", reason));
            if (good) {
                Contest contest = contest(handling);
                Review begun = begun(handling, asking(contest, requestId, request.askedOn(), true));
                keepCause(begun, reason);
                outbox.append(told(begun, clock.instant()));
            } else {
                refuse(petitionId, requestId, ReviewRefusal.LATE);
            }
        });
        return requests.of(petitionId);
    }

    private void refuse(UUID petitionId, UUID requestId, ReviewRefusal ground) {
        outbox.append(new ReviewRequestRefused(petitionId, requestId, ground));
    }

    private Contest contest(Handling handling) {
        lawsuits.demandNone(handling.id());
        REVIEW_FOLLOWS_DELIVERY.demand(handling.state().isReviewable(), handling.state());
        Answer answer = requireNonNull(handling.answer());
        return Contest.of(
                reviews.of(handling.id()),
                answer.replyId(),
                handling.assignment().unit(),
                requireNonNull(answer.delivery()).deliveredOn());
    }

    private static Review.Asking asking(Contest contest, UUID requestId, LocalDate askedOn, boolean late) {
        return new Review.Asking(contest, askedOn, PETITIONER, late, requestId);
    }

    private Review begun(Handling handling, Review.Asking asking) {
        boolean ofReply = asking.contest().stage() == ReviewStage.REVIEW;
        Review begun = new Review(
                handling.id(),
                asking,
                ofReply ? requireNonNull(handling.answer()).replyId() : null);
        reviews.persist(begun);
        return begun;
    }

    private void keepCause(Review review, @Nullable String cause) {
        if (cause != null) {
            writings.keepOfReview(review.petitionId(), WritingKind.LATE_CAUSE, review.id(), "/lateCause", cause);
        }
    }

    private ReviewAsked told(Review asked, Instant received) {
        Instant due = clocks.begin(asked.petitionId(), asked.stage(), received);
        return new ReviewAsked(asked.petitionId(), asked.stage(), asked.body(), due, asked.requestId());
    }
}
