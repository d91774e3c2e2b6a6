package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.MEETING_LIES_AHEAD;
import static org.suyuan.consultation.ConsultationRules.TWO_DEPARTMENTS_AT_LEAST;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call of a consultation (C-02, C-03). */
@Schema(description = "The call of a consultation 会诊通知 (C-02, C-03)")
public record Call(
        @Schema(description = "When it meets", examples = "2026-11-27T09:00:00+08:00")
        Instant meetsAt,

        @Schema(description = "Who takes part") List<Participant> participants) {
    /** Fewest departments of a joint consultation. */
    static final int DEPARTMENTS = 2;

    void check(Instant now) {
        MEETING_LIES_AHEAD.demand(!meetsAt.isBefore(now));
        TWO_DEPARTMENTS_AT_LEAST.demand(departments().distinct().count() >= DEPARTMENTS, DEPARTMENTS);
    }

    Stream<String> departments() {
        return participants.stream()
                .filter(participant -> participant.part() == Participant.Part.DEPARTMENT)
                .map(Participant::unit);
    }

    boolean includes(String unit) {
        return participants.stream().anyMatch(participant -> participant.unit().equals(unit));
    }
}
