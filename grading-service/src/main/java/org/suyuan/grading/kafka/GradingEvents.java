package org.suyuan.grading.kafka;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.grading.VoidCause;
import org.suyuan.contract.intake.DangerReported;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 2 follows the report on a petition, and that it ended. */
@Singleton
class GradingEvents extends EventHandlers {
    @Inject
    GradingEvents(ProposeGrade propose) {
        on(PetitionRegistered.class, propose::registered);
        on(DangerReported.class, propose::endangered);
        on(ReportIssued.class, propose::from);
        on(
                PetitionSettled.class,
                told -> propose.ended(
                        told.petitionId(),
                        told.settlement() == Settlement.WITHDRAWN ? VoidCause.WITHDRAWN : VoidCause.SETTLED));
        on(PetitionRefused.class, told -> propose.ended(told.petitionId(), VoidCause.REFUSED));
        on(PetitionMerged.class, told -> propose.ended(told.petitionId(), VoidCause.MERGED));
        on(PetitionClosed.class, told -> propose.closed(told.petitionId()));
        on(HandlingReopened.class, told -> propose.reopened(told.petitionId()));
    }
}
