package org.suyuan.consultation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.consultation.RequireConsultation;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class GradeChangedHandler implements EventHandler<GradeChanged> {
    @Inject
    RequireConsultation requireConsultation;

    @Override
    public Class<GradeChanged> event() {
        return GradeChanged.class;
    }

    @Override
    public void handle(GradeChanged event, Received received) {
        requireConsultation.regraded(event.decision());
    }
}
