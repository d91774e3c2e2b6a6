package org.suyuan.grading.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.grading.ProposeGrade;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class ReportIssuedHandler implements EventHandler<ReportIssued> {
    @Inject
    ProposeGrade proposeGrade;

    @Override
    public Class<ReportIssued> event() {
        return ReportIssued.class;
    }

    @Override
    public void handle(ReportIssued event, Received received) {
        proposeGrade.from(event);
    }
}
