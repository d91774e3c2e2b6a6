package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.suyuan.consultation.config.ConsultationConfig;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;

/** The clock until a required consultation is called together, by grade (C-01). In the caller's transaction. */
@ApplicationScoped
class CallClock {
    private static final String CALL = "call";
    private static final String CLAUSE = "C-01";

    @Inject
    Deadlines deadlines;

    @Inject
    ConsultationConfig config;

    @Inject
    Clock clock;

    void arm(GradeDecided decided) {
        deadlines.arm(arming(decided));
    }

    /** It runs by another grade, from now on. */
    void rearm(GradeDecided decided) {
        deadlines.rearm(arming(decided), "G-08", decided.grade().name());
    }

    private Arming arming(GradeDecided decided) {
        return new Arming(
                decided.petitionId(),
                CALL,
                "",
                CLAUSE,
                clock.instant(),
                config.call().limit(decided.grade()),
                null);
    }

    void called(UUID petitionId) {
        deadlines.meet(petitionId, CALL, "");
    }

    void cancel(UUID petitionId) {
        deadlines.cancel(petitionId, CALL, "", CLAUSE);
    }
}
