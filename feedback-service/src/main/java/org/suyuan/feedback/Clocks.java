package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Limit;

/** The clocks of step 5: response, handling, revisit. */
@ApplicationScoped
class Clocks {
    static final String RESPONSE = "response";
    static final String HANDLING = "handling";
    static final String REVISIT = "revisit";

    /** G-04: an urgent petition is responded to within 24 hours. */
    static final Limit RESPONSE_LIMIT = Limit.hours(24);
    /** E-06: the Ordinance's outer bound of handling. */
    static final Limit ORDINANCE = Limit.naturalDays(60);
    /** F-06: revisit within one month of closing. */
    static final Limit REVISIT_LIMIT = Limit.naturalDays(30);

    @Inject
    Deadlines deadlines;

    void armResponse(UUID petitionId, Instant receivedAt) {
        deadlines.arm(new Deadline.Arming(petitionId, RESPONSE, "", "G-04", receivedAt, RESPONSE_LIMIT, null));
    }

    void armHandling(GradeDecided decided) {
        Limit policy = new Limit(decided.limitAmount(), Limit.Unit.valueOf(decided.limitUnit()));
        deadlines.arm(new Deadline.Arming(
                decided.petitionId(), HANDLING, "", "G-04", decided.startedAt(), policy, ORDINANCE));
    }

    void armRevisit(UUID petitionId, Instant closedAt) {
        deadlines.arm(new Deadline.Arming(petitionId, REVISIT, "", "F-06", closedAt, REVISIT_LIMIT, null));
    }

    void meet(UUID petitionId, String purpose) {
        deadlines.meet(petitionId, purpose);
    }

    void cancel(UUID petitionId, String purpose, String reason) {
        deadlines.cancel(petitionId, purpose, reason);
    }
}
