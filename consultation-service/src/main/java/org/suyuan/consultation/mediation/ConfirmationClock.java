package org.suyuan.consultation.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.time.Zone;

/** The clock until a court can be asked to confirm an agreement (E-33). In the caller's transaction. */
@ApplicationScoped
class ConfirmationClock {
    static final String CLOCK = "judicial-confirmation";

    /** E-33, from the day of effect. */
    static final int DAYS = 30;

    @Inject
    Deadlines deadlines;

    /** Returns until when. */
    Instant arm(UUID petitionId, UUID mediationId, LocalDate agreedOn) {
        Instant from = agreedOn.atStartOfDay(Zone.OF_RECORD).toInstant();
        return deadlines
                .arm(new Arming(petitionId, CLOCK, mediationId.toString(), "E-33", from, Limit.naturalDays(DAYS), null))
                .dueAt();
    }

    void asked(UUID petitionId, UUID mediationId) {
        deadlines.meet(petitionId, CLOCK, mediationId.toString());
    }

    void cancel(UUID petitionId, UUID mediationId) {
        deadlines.cancel(petitionId, CLOCK, mediationId.toString(), "X-17");
    }
}
