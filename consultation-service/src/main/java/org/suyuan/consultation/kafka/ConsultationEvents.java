package org.suyuan.consultation.kafka;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.consultation.RequireConsultation;
import org.suyuan.consultation.backlog.RunCampaign;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 3 follows the grade of a petition, and what step 5 establishes of it. */
@Singleton
class ConsultationEvents extends EventHandlers {
    @Inject
    ConsultationEvents(RequireConsultation require, RunCampaign campaigns) {
        on(GradeDecided.class, require::graded);
        on(GradeChanged.class, told -> require.regraded(told.decision()));
        on(GradeVoided.class, told -> require.withdrawn(told.petitionId()));
        on(OutcomeEstablished.class, campaigns::established);
        on(OutcomeWithdrawn.class, campaigns::withdrawn);
    }
}
