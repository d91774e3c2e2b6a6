package org.suyuan.consultation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.consultation.RequireConsultation;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class GradeVoidedHandler implements EventHandler<GradeVoided> {
    @Inject
    RequireConsultation requireConsultation;

    @Override
    public Class<GradeVoided> event() {
        return GradeVoided.class;
    }

    @Override
    public void handle(GradeVoided event, Received received) {
        requireConsultation.withdrawn(event.petitionId());
    }
}
