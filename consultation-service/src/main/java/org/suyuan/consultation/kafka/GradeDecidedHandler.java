package org.suyuan.consultation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.consultation.RequireConsultation;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class GradeDecidedHandler implements EventHandler<GradeDecided> {
    @Inject
    RequireConsultation requireConsultation;

    @Override
    public Class<GradeDecided> event() {
        return GradeDecided.class;
    }

    @Override
    public void handle(GradeDecided event, Received received) {
        if (event.consultationRequired()) {
            requireConsultation.require(event);
        }
    }
}
