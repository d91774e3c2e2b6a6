package org.suyuan.platform.deadline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.platform.inbox.EventHandlers;

/** Every service follows the working calendar that grading publishes. */
@Singleton
class CalendarEvents extends EventHandlers {
    @Inject
    CalendarEvents(Deadlines deadlines) {
        on(CalendarPublished.class, told -> deadlines.putYear(CalendarYear.of(told)));
    }
}
