package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.consultation.config.ConsultationConfig;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadline;
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
        deadlines.arm(arming(decided, clock.instant()));
    }

    /** It runs by another grade, from its original start. */
    void rearm(GradeDecided decided) {
        Instant started = deadlines.of(decided.petitionId()).stream()
                .filter(one -> one.purpose().equals(CALL))
                .map(Deadline::startedAt)
                .findFirst()
                .orElseGet(clock::instant);
        deadlines.rearm(arming(decided, started), "G-08", decided.grade().name());
    }

    private Arming arming(GradeDecided decided, Instant from) {
        return new Arming(
                decided.petitionId(), CALL, "", CLAUSE, from, config.call().limit(decided.grade()), null);
    }

    void called(UUID petitionId) {
        deadlines.meet(petitionId, CALL, "");
    }

    void cancel(UUID petitionId) {
        deadlines.cancel(petitionId, CALL, "", CLAUSE);
    }
}
