package org.suyuan.feedback.review;

import static org.suyuan.feedback.FeedbackRules.WAY_REACHES_A_PERSON;
import static org.suyuan.feedback.review.ReviewRules.PROMISED_BY_A_CHANGED_OPINION;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_DECIDED_BY_OTHERS;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_FOLLOWS_DELIVERY;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewDelivered;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewWithdrawn;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.intake.ReviewTakenBack;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.Promise;
import org.suyuan.feedback.ReopenHandling;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.documents.DocumentNumbers;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** The next higher unit looks at a contested opinion, and its next higher one once more (E-08 to E-12). */
@ApplicationScoped
public class HoldReview {
    @Inject
    Handlings handlings;

    @Inject
    Reviews reviews;

    @Inject
    LateRequests lateRequests;

    @Inject
    ReviewClocks clocks;

    @All
    @Inject
    List<ReviewHook> hooks;

    @Inject
    ReopenHandling reopenHandling;

    @Inject
    Writings writings;

    @Inject
    KeepObligation obligations;

    @Inject
    DocumentNumbers numbers;

    @Inject
    FeedbackConfig config;

    @Inject
    Envelopes envelopes;

    @Inject
    Outbox outbox;

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
     * Gives the opinion; what is sent back is handled anew by the unit that had it.
     *
     * @param promises of a changed one: what is done now in place of what the reply promised; empty where that stays
     */
    @Transactional
    public List<Review> decide(UUID petitionId, ReviewOutcome outcome, String opinion, List<Promise> promises) {
        PROMISED_BY_A_CHANGED_OPINION.demand(promises.isEmpty() || outcome == ReviewOutcome.CHANGED);
        handlings.actAlone(petitionId, handling -> {
            Review review = inCharge(handling);
            REVIEW_DECIDED_BY_OTHERS.demand(!tookPart(review, caller.name()));
            review.demandUndecided();
            hooks.forEach(hook -> hook.checkOpinion(review));
            clocks.decided(review);
            review.decide(outcome, caller.name(), clock.instant());
            writings.keepOfReview(petitionId, WritingKind.OPINION, review.id(), "/opinion", opinion);
            if (!promises.isEmpty()) {
                obligations.promisedAnew(handling, promises);
            }
            if (outcome == ReviewOutcome.SENT_BACK) {
                reopenHandling.reopen(handling, ReviewClocks.clause(review.stage()), "SENT_BACK");
            }
            return new ReviewDecided(petitionId, review.stage(), outcome, caller.name(), sealed(review, opinion));
        });
        return reviews.of(petitionId);
    }

    /** For intake, which prints it with the petitioner's name. */
    private String sealed(Review review, String opinion) {
        ReviewDecided.Words words =
                new ReviewDecided.Words(numbers.next(config.reviewWord()), review.body(), Zone.today(clock), opinion);
        return envelopes.sealForIntake(ReviewDecided.place(review.petitionId(), review.stage()), words);
    }

    /** The opinion reached the petitioner: from here on they have thirty days. */
    @Transactional
    public List<Review> tell(UUID petitionId, Delivery delivery) {
        handlings.actAlone(petitionId, handling -> {
            WAY_REACHES_A_PERSON.demand(delivery.way() != Way.PUBLIC_NOTICE);
            Review review = reviews.toTell(petitionId);
            review.tell(delivery, Zone.today(clock));
            writings.keepOfReview(petitionId, WritingKind.DELIVERY, review.id(), "/proof", delivery.proof());
            return new ReviewDelivered(petitionId, review.stage(), delivery.way(), delivery.deliveredOn());
        });
        return reviews.of(petitionId);
    }

    /** The petitioner takes the request back at the desk; what shows it is kept. */
    @Transactional
    public List<Review> withdraw(UUID petitionId, String proof) {
        handlings.actAlone(petitionId, handling -> {
            Review review = inCharge(handling);
            ReviewWithdrawn withdrawn = withdrawn(review);
            writings.keepOfReview(petitionId, WritingKind.WITHDRAWAL, review.id(), "/proof", proof);
            return withdrawn;
        });
        return reviews.of(petitionId);
    }

    /** The petitioner took it back by receipt code; an opinion that was given meanwhile stays. */
    @Transactional
    public void takenBack(ReviewTakenBack told) {
        boolean known = handlings.findByIdOptional(told.petitionId()).isPresent();
        if (known && reviews.of(told.petitionId()).stream().anyMatch(Review::awaitsOpinion)) {
            handlings.actAlone(told.petitionId(), handling -> withdrawn(reviews.running(handling.id())));
        }
    }

    private ReviewWithdrawn withdrawn(Review review) {
        review.withdraw(Zone.today(clock));
        clocks.withdrawn(review);
        hooks.forEach(hook -> hook.withdrawn(review));
        return new ReviewWithdrawn(review.petitionId(), review.stage());
    }

    /** Does something for the review that runs, for a caller of the unit that reviews it or of one above. */
    public void alone(UUID petitionId, Consumer<Review> act) {
        handlings.changeAlone(petitionId, handling -> act.accept(inCharge(handling)));
    }

    private Review inCharge(Handling handling) {
        Review review = reviews.running(handling.id());
        REVIEW_FOLLOWS_DELIVERY.demand(handling.state().isReviewable(), handling.state());
        scope.demandCovers(review.body());
        return review;
    }

    /** Whether somebody handled what is contested, replied, decided a review of it or took the request (E-18). */
    public boolean tookPart(Review running, String account) {
        UUID petitionId = running.petitionId();
        Stream<@Nullable String> some =
                Stream.of(handlings.findById(petitionId).assignment().handledBy(), running.askedBy());
        Stream<@Nullable String> deciders = reviews.of(petitionId).stream().map(Review::decidedBy);
        Stream<String> judges = lateRequests.judgedBy(running.requestId()).stream();
        return Stream.of(some, deciders, judges, writings.repliedBy(petitionId).stream())
                .flatMap(each -> each)
                .anyMatch(one -> isSame(one, account));
    }

    private static boolean isSame(@Nullable String one, String account) {
        return one != null && Written.isSamePerson(one, account);
    }
}
