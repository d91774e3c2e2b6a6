package org.suyuan.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.platform.time.Zone;

/**
 * A period that a policy does not count 中止计时; the Ordinance counts it (E-35). Its end is set when it begins, so that no clock stands still for ever because nobody
 * thought of it.
 *
 * @param to behind its last moment
 * @param reason why, in words
 * @param by who decided it
 */
@Schema(description = "A period that does not count 中止计时")
public record Suspension(
        @Schema(description = "From when") Instant from,
        @Schema(description = "To when, set when it begins") Instant to,

        @Schema(description = "Why, in words", examples = "等待司法鉴定")
        String reason,

        @Schema(description = "Who decided it", examples = "clerk-wang")
        String by) {
    static Duration total(List<Suspension> suspensions) {
        return suspensions.stream()
                .map(period -> Duration.between(period.from(), period.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The days that do not count: from the day it began up to, and without, the day it ended. */
    Stream<LocalDate> days() {
        return Zone.dateOf(from).datesUntil(Zone.dateOf(to));
    }

    boolean lastsAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** The same, over earlier. */
    Suspension until(Instant end) {
        return new Suspension(from, end, reason, by);
    }
}
