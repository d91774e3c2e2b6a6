package org.suyuan.feedback.hearing;

import static org.suyuan.feedback.hearing.HearingRules.HEARING_HELD_BY_OTHERS;
import static org.suyuan.feedback.hearing.HearingRules.HEARING_ONCE;
import static org.suyuan.feedback.hearing.HearingRules.REVIEW_WAITS_FOR_ITS_HEARING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.HearingCancelled;
import org.suyuan.contract.feedback.HearingHeld;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.review.HoldReview;
import org.suyuan.feedback.review.Review;
import org.suyuan.feedback.review.ReviewClocks;
import org.suyuan.feedback.review.ReviewHook;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Suspension;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.Zone;

/** Calls, records and cancels the hearing of a review; from its notice to its record no time counts (E-11, E-21). */
@ApplicationScoped
public class HoldHearing implements ReviewHook {
    @Inject
    Handlings handlings;

    @Inject
    HoldReview holdReview;

    @Inject
    Hearings hearings;

    @Inject
    ReviewClocks clocks;

    @Inject
    Writings writings;

    @Inject
    Envelopes envelopes;

    @Inject
    Interests interests;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What those who are called are told. */
    public record Notice(
            LocalDate beginsOn, LocalDate endsOn, String place, String subject, List<Participant> participants) {}

    /** The hearings of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Hearing> of(UUID petitionId) {
        return hearings.of(handlings.existing(petitionId).id());
    }

    /** Calls it. */
    @Transactional
    public List<Hearing> call(UUID petitionId, Notice notice) {
        holdReview.alone(petitionId, review -> {
            review.demandUndecided();
            HEARING_ONCE.demand(hearings.canBeCalled(review));
            Instant now = clock.instant();
            Hearing.demandDays(Zone.dateOf(now), notice.beginsOn(), notice.endsOn());
            demandHolders(review, notice.participants());
            writings.demandNoPerson("/place", notice.place());
            UUID subject = writings.keep(petitionId, WritingKind.HEARING, null, "/subject", notice.subject());
            hearings.call(review, notice.beginsOn(), notice.endsOn(), notice.place(), notice.participants(), subject);
            Instant over =
                    notice.endsOn().plusDays(1).atStartOfDay(Zone.OF_RECORD).toInstant();
            clocks.standStill(review, new Suspension(now, over, "HEARING", caller.name()));
            outbox.append(new HearingCalled(petitionId, review.stage(), notice.endsOn(), sealed(review, notice)));
        });
        return hearings.of(petitionId);
    }

    /** For intake, which prints the notice with the petitioner's name. */
    private String sealed(Review review, Notice notice) {
        HearingCalled.Words words = new HearingCalled.Words(
                review.body(), Zone.today(clock), notice.beginsOn(), notice.endsOn(), notice.place(), notice.subject());
        return envelopes.sealForIntake(HearingCalled.place(review.petitionId(), review.stage()), words);
    }

    /** It was held: who came, and what was said. */
    @Transactional
    public List<Hearing> held(UUID petitionId, LocalDate day, List<Participant> attended, String record) {
        holdReview.alone(petitionId, review -> {
            Hearing hearing = hearings.called(review);
            hearing.demandHeldOn(day, Zone.today(clock));
            demandHolders(review, attended);
            UUID said = writings.keepAsSaid(petitionId, WritingKind.HEARING_RECORD, null, record);
            hearings.held(hearing, day, attended, said);
            clocks.countOn(review, "HELD");
            outbox.append(new HearingHeld(petitionId, review.stage(), day));
        });
        return hearings.of(petitionId);
    }

    /** It is not held; another can be called. */
    @Transactional
    public List<Hearing> cancel(UUID petitionId, String reason) {
        holdReview.alone(petitionId, review -> {
            hearings.called(review);
            UUID said = writings.keep(petitionId, WritingKind.HEARING_RECORD, null, "/reason", reason);
            cancelled(review, said);
        });
        return hearings.of(petitionId);
    }

    private void cancelled(Review review, @Nullable UUID said) {
        hearings.cancel(review, said);
        clocks.countOn(review, "CANCELLED");
        outbox.append(new HearingCancelled(review.petitionId(), review.stage()));
    }

    private void demandHolders(Review review, List<Participant> participants) {
        Hearing.demandComplete(participants);
        HEARING_HELD_BY_OTHERS.demand(Hearing.officers(participants).stream()
                .noneMatch(account ->
                        holdReview.tookPart(review, account) || interests.hasOne(review.petitionId(), account)));
    }

    @Override
    public void checkOpinion(Review review) {
        REVIEW_WAITS_FOR_ITS_HEARING.demand(!hearings.isAwaited(review));
    }

    @Override
    public void withdrawn(Review review) {
        if (hearings.isAwaited(review)) {
            hearings.cancel(review, null);
            outbox.append(new HearingCancelled(review.petitionId(), review.stage()));
        }
    }
}
