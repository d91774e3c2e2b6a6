package org.suyuan.intake.kafka;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.consultation.ConsultationCalled;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.consultation.TaskForceFormed;
import org.suyuan.contract.disclosure.NoticeDrafted;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.HearingCancelled;
import org.suyuan.contract.feedback.InterimReplyGiven;
import org.suyuan.contract.feedback.LimitMoved;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.contract.feedback.OrderReturnDecided;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.PetitionerContacted;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReplyWithdrawn;
import org.suyuan.contract.feedback.ReviewAsked;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewDelivered;
import org.suyuan.contract.feedback.ReviewRequestRefused;
import org.suyuan.contract.feedback.ReviewWithdrawn;
import org.suyuan.contract.feedback.RevisitCompleted;
import org.suyuan.contract.feedback.SupervisionOpened;
import org.suyuan.contract.feedback.SupportAsked;
import org.suyuan.contract.feedback.SupportReleased;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.intake.documents.NoticeLetters;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.intake.dossier.FollowPetition;
import org.suyuan.intake.examining.ExamineNotice;
import org.suyuan.intake.readers.Readers;
import org.suyuan.intake.reviewing.FollowReview;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 1 follows what the other steps do with a petition: the petitioner asks here. */
@Singleton
class IntakeEvents extends EventHandlers {
    @Inject
    IntakeEvents(
            FollowPetition follow, FollowReview review, NoticeLetters letters, Readers readers, ExamineNotice examine) {
        on(
                GradeDecided.class,
                told -> follow.graded(
                        told.petitionId(), told.grade(), told.handling().dueAt()));
        on(
                GradeChanged.class,
                told -> follow.graded(
                        told.petitionId(),
                        told.decision().grade(),
                        told.decision().handling().dueAt()));
        on(LimitMoved.class, told -> follow.limitMoved(told.petitionId(), told.dueAt(), told.extendedFor()));
        on(
                PetitionerContacted.class,
                (told, at) -> follow.file(told.petitionId(), EntryKind.CONTACTED, at, told.way()));
        on(ReplyIssued.class, follow::replied);
        on(ReplyWithdrawn.class, follow::replyWithdrawn);
        on(ReplyDelivered.class, follow::delivered);
        on(EvaluationReceived.class, follow::evaluated);
        on(PetitionClosed.class, (told, at) -> {
            follow.closed(told.petitionId(), at, told.solution());
            letters.keep(told);
        });
        on(SupervisionOpened.class, letters::keep);
        on(MinutesAdopted.class, letters::keep);
        on(MinutesSupplemented.class, letters::keep);
        on(
                OutcomeEstablished.class,
                (told, at) -> follow.file(told.petitionId(), EntryKind.OUTCOME, at, told.outcome()));
        on(RevisitCompleted.class, (told, at) -> follow.revisited(told.petitionId(), at, told.implemented()));
        on(NewMatterFound.class, follow::newMatter);
        on(PetitionArchived.class, told -> {
            follow.archived(told.petitionId());
            readers.ended(told.petitionId());
        });
        on(
                InterimReplyGiven.class,
                (told, at) -> follow.file(told.petitionId(), EntryKind.TOLD_SO_FAR, at, told.way()));
        on(ReviewAsked.class, review::asked);
        on(ReviewRequestRefused.class, review::refused);
        on(ReviewWithdrawn.class, review::withdrawn);
        on(ReviewDecided.class, review::decided);
        on(HearingCalled.class, review::called);
        on(HearingCancelled.class, review::cancelled);
        on(ReviewDelivered.class, review::delivered);
        on(HandlingReopened.class, (told, at) -> {
            follow.reopened(told.petitionId(), at, told.dueAt());
            review.reopened(told.petitionId());
        });
        on(GradeVoided.class, told -> readers.ended(told.petitionId()));
        on(HandlingAssigned.class, readers::assigned);
        on(SupportAsked.class, readers::asked);
        on(SupportReleased.class, readers::released);
        on(OrderReturnDecided.class, readers::returned);
        on(ConsultationCalled.class, readers::called);
        on(TaskForceFormed.class, readers::formed);
        on(NoticeDrafted.class, examine::drafted);
    }
}
