package org.suyuan.disclosure.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.inbox.EventHandler;
import org.suyuan.platform.inbox.Received;

@ApplicationScoped
class CalendarPublishedHandler implements EventHandler<CalendarPublished> {
    @Inject
    Deadlines deadlines;

    @Override
    public Class<CalendarPublished> event() {
        return CalendarPublished.class;
    }

    @Override
    public void handle(CalendarPublished event, Received received) {
        deadlines.putYear(CalendarYear.of(event));
    }
}
