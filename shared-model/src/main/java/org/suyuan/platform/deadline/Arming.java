package org.suyuan.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;

/**
 * What a clock is armed with.
 *
 * @param item empty when the petition has one clock of this purpose
 */
public record Arming(
        UUID petitionId,
        String purpose,
        String item,
        String clause,
        Instant startedAt,
        Limit limit,
        @Nullable Limit bound) {
    /** When it is due: by the earlier of its limit, what is suspended counted in, and its bound; and behind that the extension. */
    Instant due(List<Suspension> suspensions, int extension, WorkingCalendar calendar) {
        Instant due = calendar.due(limit, startedAt, suspensions);
        if (bound != null) {
            Instant outer = calendar.due(bound, startedAt);
            due = outer.isBefore(due) ? outer : due;
        }
        return due.plus(Duration.ofDays(extension));
    }
}
