package org.suyuan.feedback.kafka;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.contract.TracesDestroyed;
import org.suyuan.contract.consultation.ActionItemDone;
import org.suyuan.contract.consultation.ActionItemMoved;
import org.suyuan.contract.consultation.ConsultationWaived;
import org.suyuan.contract.consultation.LawsuitBegun;
import org.suyuan.contract.consultation.LawsuitEnded;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.disclosure.NoticePublished;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.contract.intake.ReplyRead;
import org.suyuan.contract.intake.RetaliationReported;
import org.suyuan.contract.intake.ReviewRequested;
import org.suyuan.contract.intake.ReviewTakenBack;
import org.suyuan.feedback.FollowPetition;
import org.suyuan.feedback.UrgeHandling;
import org.suyuan.feedback.archive.CompleteVolume;
import org.suyuan.feedback.archive.DestroyVolumes;
import org.suyuan.feedback.evaluation.DeliverReply;
import org.suyuan.feedback.lawsuits.RunningLawsuits;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.feedback.protection.ProtectPetitioner;
import org.suyuan.feedback.review.AskReview;
import org.suyuan.feedback.review.HoldReview;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 5 follows the grade, the consultation and the disclosure of a petition. */
@Singleton
class FeedbackEvents extends EventHandlers {
    @Inject
    FeedbackEvents(
            FollowPetition follow,
            UrgeHandling urge,
            KeepObligation obligations,
            DeliverReply deliver,
            ProtectPetitioner protect,
            AskReview askReview,
            HoldReview holdReview,
            RunningLawsuits lawsuits,
            CompleteVolume volume,
            DestroyVolumes destroy) {
        on(GradeDecided.class, follow::graded);
        on(GradeChanged.class, follow::regraded);
        on(ProvisionalGradeGiven.class, follow::provisionally);
        on(UnitsChanged.class, follow::unitsChanged);
        on(ReplyRead.class, deliver::read);
        on(RetaliationReported.class, protect::reported);
        on(ReviewRequested.class, askReview::requested);
        on(LawsuitBegun.class, lawsuits::begun);
        on(LawsuitEnded.class, lawsuits::ended);
        on(ReviewTakenBack.class, holdReview::takenBack);
        on(PetitionUrged.class, urge::petitionerUrges);
        on(GradeVoided.class, follow::ended);
        on(MinutesAdopted.class, told -> {
            follow.consulted(told.petitionId(), told.leadUnit());
            obligations.resolved(told);
        });
        on(ActionItemDone.class, obligations::reported);
        on(ActionItemMoved.class, obligations::moved);
        on(MinutesSupplemented.class, obligations::supplemented);
        on(ConsultationWaived.class, told -> follow.consulted(told.petitionId(), null));
        on(NoticePublished.class, told -> follow.disclosureDecided(told.petitionId()));
        on(PetitionArchived.class, volume::archived);
        on(ArchivePartSealed.class, volume::sealed);
        on(TracesDestroyed.class, destroy::confirmed);
        on(DisclosureWaived.class, told -> follow.disclosureDecided(told.petitionId()));
    }
}
