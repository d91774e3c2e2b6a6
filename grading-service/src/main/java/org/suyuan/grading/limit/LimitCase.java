package org.suyuan.grading.limit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.grading.table.Facts;

/**
 * What a limit policy asks of a matter.
 *
 * @param appealClass null before the report
 * @param category empty when none is confirmed
 */
public record LimitCase(
        Instant receivedAt, String unit, @Nullable AppealClass appealClass, String category, boolean sensitivePeriod) {

    /** As the facts are. */
    public static LimitCase of(Instant receivedAt, Facts facts) {
        return new LimitCase(
                receivedAt, facts.unit(), facts.appealClass(), facts.category(), facts.isInSensitivePeriod());
    }
}
