package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.MEETING_LIES_AHEAD;
import static org.suyuan.consultation.ConsultationRules.STATEMENTS_END_AHEAD;
import static org.suyuan.consultation.ConsultationRules.TWO_DEPARTMENTS_AT_LEAST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The call of a consultation (C-02, C-03). */
@Schema(description = "The call of a consultation 会诊通知 (C-02, C-03)")
public record Call(
        @Schema(description = "When it meets", examples = "2026-11-27T09:00:00+08:00")
        Instant meetsAt,

        @Schema(description = "Who takes part") List<Participant> participants,

        @Schema(
                description =
                        "Until when statements are awaited; then who was silent is on record. Absent: each is awaited",
                examples = "2026-11-27T18:00:00+08:00")
        @Nullable Instant statementsUntil) {
    /** Fewest departments of a joint consultation. */
    static final int DEPARTMENTS = 2;

    /** Who is asked to state or to comment has so long at least (our decision). */
    public static final Duration TO_ANSWER = Duration.ofHours(1);

    void check(Instant now) {
        MEETING_LIES_AHEAD.demand(!meetsAt.isBefore(now));
        STATEMENTS_END_AHEAD.demand(
                statementsUntil == null || !statementsUntil.isBefore(now.plus(TO_ANSWER)), TO_ANSWER.toHours());
        TWO_DEPARTMENTS_AT_LEAST.demand(departments().distinct().count() >= DEPARTMENTS, DEPARTMENTS);
    }

    Stream<String> departments() {
        return participants.stream()
                .filter(participant -> participant.part() == Participant.Part.DEPARTMENT)
                .map(Participant::unit);
    }

    /** Whether who has said nothing by now is not waited for. */
    boolean hasHeardEnough(Instant now) {
        return statementsUntil != null && !now.isBefore(statementsUntil);
    }

    boolean includes(String unit) {
        return participants.stream().anyMatch(participant -> participant.unit().equals(unit));
    }
}
