package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.MEETING_LIES_AHEAD;
import static org.suyuan.consultation.ConsultationRules.TWO_DEPARTMENTS_AT_LEAST;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The call of a consultation (C-02, C-03).
 *
 * @param meetsAt when
 * @param participants who
 */
public record Call(Instant meetsAt, List<Participant> participants) {
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
