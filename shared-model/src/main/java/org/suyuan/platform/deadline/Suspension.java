package org.suyuan.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.time.Zone;

/**
 * A period that does not count 中止计时.
 *
 * @param to null while it lasts
 * @param reason why, in words
 * @param by who decided it
 */
@Schema(description = "A period that does not count 中止计时")
public record Suspension(
        @Schema(description = "From when") Instant from,

        @Schema(description = "To when; absent while it lasts") @Nullable Instant to,

        @Schema(description = "Why, in words", examples = "等待司法鉴定")
        String reason,

        @Schema(description = "Who decided it", examples = "clerk-wang")
        String by) {
    static Duration total(List<Suspension> suspensions) {
        return suspensions.stream()
                .filter(suspension -> suspension.to() != null)
                .map(suspension -> Duration.between(suspension.from(), suspension.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The days that do not count: from the day it began up to, and without, the day it ended. */
    Stream<LocalDate> days() {
        Instant end = to;
        return end == null ? Stream.of() : Zone.dateOf(from).datesUntil(Zone.dateOf(end));
    }
}
