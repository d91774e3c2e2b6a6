package org.suyuan.grading.limit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.ReportIssued;

/**
 * What a limit policy asks of a matter.
 *
 * @param appealClass null before the report
 * @param category empty when none is confirmed
 */
public record LimitCase(
        Instant receivedAt, String unit, @Nullable AppealClass appealClass, String category, boolean sensitivePeriod) {

    /** As the report says. */
    public static LimitCase of(ReportIssued report, boolean sensitivePeriod) {
        String category = report.category();
        return new LimitCase(
                report.receivedAt(),
                report.unit(),
                report.appealClass(),
                category == null ? "" : category,
                sensitivePeriod);
    }
}
