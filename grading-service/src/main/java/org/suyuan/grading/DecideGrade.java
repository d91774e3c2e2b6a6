package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;

/** A clerk decides the grade (G-01 to G-04). */
@ApplicationScoped
public class DecideGrade {
    @Inject
    Gradings gradings;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Transactional
    public Grading decide(UUID petitionId, Criteria judged, Grade grade, @Nullable String reason) {
        Grading grading = gradings.required(petitionId);
        outbox.append(grading.decide(judged, grade, reason, caller.name(), calendars.current()));
        return gradings.saved(grading);
    }
}
