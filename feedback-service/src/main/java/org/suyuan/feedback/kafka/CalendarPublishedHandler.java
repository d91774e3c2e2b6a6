package org.suyuan.feedback.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.feedback.MoveLimit;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class CalendarPublishedHandler implements EventHandler<CalendarPublished> {
    @Inject
    MoveLimit moveLimit;

    @Override
    public Class<CalendarPublished> event() {
        return CalendarPublished.class;
    }

    @Override
    public void handle(CalendarPublished event, Received received) {
        moveLimit.putYear(CalendarYear.of(event));
    }
}
