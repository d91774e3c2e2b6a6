package org.suyuan.feedback.review;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.WAY_REACHES_A_PERSON;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_DECIDED_BY_OTHERS;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_FOLLOWS_DELIVERY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.ReviewAsked;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewDelivered;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Answer;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.ReopenHandling;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Suspension;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** The petitioner contests a reply; the next higher unit looks at it, and its next higher one once more (E-08 to E-12). */
@ApplicationScoped
public class HoldReview {
    /** E-09, E-11: to give the opinion. */
    static final Limit LIMIT = Limit.naturalDays(30);

    @Inject
    Handlings handlings;

    @Inject
    Reviews reviews;

    @Inject
    ReopenHandling reopenHandling;

    @Inject
    Deadlines deadlines;

    @Inject
    Writings writings;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The reviews of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Review> of(UUID petitionId) {
        return reviews.of(handlings.existing(petitionId).id());
    }

    /**
     * Takes the petitioner's request.
     *
     * @param askedOn the day of the request; null for today
     * @param lateCause why it may come late; null when it does not
     */
    @Transactional
    public List<Review> ask(UUID petitionId, @Nullable LocalDate askedOn, String demand, @Nullable String lateCause) {
        handlings.actAlone(petitionId, handling -> {
            REVIEW_FOLLOWS_DELIVERY.demand(handling.state().isReviewable(), handling.state());
            Answer answer = requireNonNull(handling.answer());
            Contest contest = Contest.of(
                    reviews.of(petitionId),
                    handling.assignment().unit(),
                    requireNonNull(answer.delivery()).deliveredOn());
            LocalDate today = Zone.dateOf(clock.instant());
            LocalDate day = askedOn == null ? today : askedOn;
            contest.demandInTime(day, today, lateCause);
            Review.Asking asking =
                    new Review.Asking(contest.stage(), contest.body(), day, caller.name(), lateCause != null);
            Review asked =
                    new Review(petitionId, asking, contest.stage() == ReviewStage.REVIEW ? answer.replyId() : null);
            reviews.persist(asked);
            keep(asked, WritingKind.DEMAND, "/demand", demand);
            keep(asked, WritingKind.LATE_CAUSE, "/lateCause", lateCause);
            return new ReviewAsked(petitionId, asking.stage(), asking.body(), armed(petitionId, asking.stage()));
        });
        return reviews.of(petitionId);
    }

    private void keep(Review review, WritingKind kind, String pointer, @Nullable String words) {
        if (words != null) {
            writings.keepOfReview(review.petitionId(), kind, review.id(), pointer, words);
        }
    }

    private Instant armed(UUID petitionId, ReviewStage stage) {
        String clause = stage == ReviewStage.REVIEW ? "E-09" : "E-11";
        Arming arming = new Arming(petitionId, purpose(stage), "", clause, clock.instant(), LIMIT, null);
        deadlines.restart(arming, clause, "asked");
        return deadlines.of(petitionId).stream()
                .filter(armed -> armed.purpose().equals(purpose(stage)))
                .map(Deadline::dueAt)
                .findFirst()
                .orElseThrow();
    }

    private static String purpose(ReviewStage stage) {
        return stage == ReviewStage.REVIEW ? "review" : "re-review";
    }

    /** Holds a hearing, from today to a day; its time does not count. */
    @Transactional
    public List<Review> hear(UUID petitionId, LocalDate until, String explanation) {
        handlings.actAlone(petitionId, handling -> {
            writings.demandNoPerson("/explanation", explanation);
            Review review = ofTheCaller(handling);
            Instant now = clock.instant();
            review.hear(Zone.dateOf(now), until);
            Instant over = until.plusDays(1).atStartOfDay(Zone.OF_RECORD).toInstant();
            deadlines.suspend(
                    petitionId, purpose(review.stage()), "E-11", new Suspension(now, over, explanation, caller.name()));
            return new HearingCalled(petitionId, review.stage(), until);
        });
        return reviews.of(petitionId);
    }

    /** Gives the opinion; what is sent back is handled anew by the unit that had it. */
    @Transactional
    public List<Review> decide(UUID petitionId, ReviewOutcome outcome, String opinion) {
        handlings.actAlone(petitionId, handling -> {
            Review review = ofTheCaller(handling);
            demandOther(handling, review);
            deadlines.meet(petitionId, purpose(review.stage()));
            review.decide(outcome, caller.name(), clock.instant());
            keep(review, WritingKind.OPINION, "/opinion", opinion);
            if (outcome == ReviewOutcome.SENT_BACK) {
                reopenHandling.reopen(handling, review.stage() == ReviewStage.REVIEW ? "E-09" : "E-11", "SENT_BACK");
            }
            return new ReviewDecided(petitionId, review.stage(), outcome, caller.name());
        });
        return reviews.of(petitionId);
    }

    /** The opinion reached the petitioner: from here on they have thirty days. */
    @Transactional
    public List<Review> tell(UUID petitionId, Delivery delivery) {
        handlings.actAlone(petitionId, handling -> {
            WAY_REACHES_A_PERSON.demand(delivery.way() != Way.PUBLIC_NOTICE);
            Review review = reviews.toTell(petitionId);
            review.tell(delivery);
            keep(review, WritingKind.DELIVERY, "/proof", delivery.proof());
            return new ReviewDelivered(petitionId, review.stage(), delivery.way(), delivery.deliveredOn());
        });
        return reviews.of(petitionId);
    }

    /** The one that runs, for a caller of the unit that reviews it or of one above. */
    private Review ofTheCaller(Handling handling) {
        Review review = reviews.running(handling.id());
        REVIEW_FOLLOWS_DELIVERY.demand(handling.state().isReviewable(), handling.state());
        scope.demandCovers(review.body());
        return review;
    }

    /** E-18: neither who handled it, nor who decided the review before, nor who took the request. */
    private void demandOther(Handling handling, Review running) {
        Stream<@Nullable String> tookPart = Stream.concat(
                Stream.of(handling.assignment().handledBy(), running.askedBy()),
                reviews.of(handling.id()).stream().map(Review::decidedBy));
        REVIEW_DECIDED_BY_OTHERS.demand(
                tookPart.noneMatch(one -> one != null && Written.isSamePerson(one, caller.name())));
    }
}
