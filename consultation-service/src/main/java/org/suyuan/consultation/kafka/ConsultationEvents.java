package org.suyuan.consultation.kafka;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.consultation.RequireConsultation;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 3 follows the grade of a petition. */
@Singleton
class ConsultationEvents extends EventHandlers {
    @Inject
    ConsultationEvents(RequireConsultation require) {
        on(GradeDecided.class, require::graded);
        on(GradeChanged.class, told -> require.regraded(told.decision()));
        on(GradeVoided.class, told -> require.withdrawn(told.petitionId()));
    }
}
