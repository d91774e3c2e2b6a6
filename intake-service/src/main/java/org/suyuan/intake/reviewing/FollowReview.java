package org.suyuan.intake.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.HearingCancelled;
import org.suyuan.contract.feedback.ReviewAsked;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewDelivered;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewRequestRefused;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.feedback.ReviewWithdrawn;
import org.suyuan.intake.documents.NoticeLetters;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.intake.dossier.FollowPetition;
import org.suyuan.platform.time.Zone;

/** Follows the reviews of step 5: the petitioner asks here how they stand, and the clerk what was reviewed for the last time. */
@ApplicationScoped
public class FollowReview {
    @Inject
    ReviewStandings standings;

    @Inject
    NoticeLetters letters;

    @Inject
    FollowPetition follow;

    @Transactional
    public void asked(ReviewAsked told, Instant at) {
        follow.file(told.petitionId(), EntryKind.REVIEW_ASKED, at, told.stage());
        standings.put(
                told.petitionId(), new ReviewStanding(Standing.RUNS, told.stage(), told.dueAt(), null, null, null));
    }

    /** What the petitioner asked for is refused; a review that somebody asked for meanwhile at the desk goes on. */
    @Transactional
    public void refused(ReviewRequestRefused told) {
        standings
                .of(told.petitionId())
                .filter(last -> last.standing() == Standing.ASKED)
                .ifPresent(asked -> standings.put(
                        told.petitionId(),
                        new ReviewStanding(Standing.REFUSED, null, null, told.ground(), null, null)));
    }

    /** It is handled anew: what comes of it is contested from the beginning. */
    @Transactional
    public void reopened(UUID petitionId) {
        standings.reopened(petitionId);
    }

    @Transactional
    public void withdrawn(ReviewWithdrawn told) {
        standings.put(told.petitionId(), new ReviewStanding(Standing.WITHDRAWN, told.stage(), null, null, null, null));
    }

    @Transactional
    public void decided(ReviewDecided told, Instant at) {
        UUID id = told.petitionId();
        letters.keep(told);
        follow.file(id, EntryKind.REVIEWED, at, told.outcome());
        boolean sentBack = told.outcome() == ReviewOutcome.SENT_BACK;
        Standing standing = sentBack ? Standing.TOLD : Standing.DECIDED;
        standings.put(id, new ReviewStanding(standing, told.stage(), null, null, told.outcome(), null));
        if (!sentBack && told.stage() == ReviewStage.RE_REVIEW) {
            standings.ended(id, Zone.dateOf(at));
        }
    }

    /** A hearing is called: the petitioner gets a notice. */
    @Transactional
    public void called(HearingCalled told) {
        letters.keep(told);
    }

    @Transactional
    public void cancelled(HearingCancelled told) {
        letters.cancelled(told.petitionId());
    }

    @Transactional
    public void delivered(ReviewDelivered told) {
        standings
                .of(told.petitionId())
                .ifPresent(known -> standings.put(
                        told.petitionId(),
                        new ReviewStanding(
                                Standing.TOLD, told.stage(), null, null, known.outcome(), told.deliveredOn())));
    }
}
