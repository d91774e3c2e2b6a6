package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.SUSPENDED_FOR_60_DAYS_AT_MOST;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.platform.time.Zone;

/**
 * That the handling limit stands still 中止计时.
 *
 * @param until behind its last moment
 */
@Schema(description = "That the handling limit stands still 中止计时 (X-01)")
public record Standstill(
        @Schema(description = "Why", examples = "APPRAISAL") SuspensionGround ground,
        @Schema(description = "From when") Instant from,
        @Schema(description = "Until when") Instant until) {
    /** Natural days of a suspension at most (our decision): who needs more says again why. */
    static final int AT_MOST = 60;

    /**
     * From now on.
     *
     * @param lastDay the last day that does not count
     */
    static Standstill of(SuspensionGround ground, Instant now, LocalDate lastDay) {
        LocalDate today = Zone.dateOf(now);
        SUSPENDED_FOR_60_DAYS_AT_MOST.demand(
                !lastDay.isBefore(today) && lastDay.isBefore(today.plusDays(AT_MOST)), AT_MOST);
        return new Standstill(
                ground, now, lastDay.plusDays(1).atStartOfDay(Zone.OF_RECORD).toInstant());
    }

    boolean lastsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
