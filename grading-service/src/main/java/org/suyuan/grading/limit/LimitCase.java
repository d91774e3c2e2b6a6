package org.suyuan.grading.limit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.grading.table.Fact;

/**
 * What a limit policy asks of a matter.
 *
 * @param appealClass null before the report
 * @param category empty when none is confirmed
 */
public record LimitCase(
        Instant receivedAt, String unit, @Nullable AppealClass appealClass, String category, boolean sensitivePeriod) {

    /** As the facts are. */
    public static LimitCase of(Instant receivedAt, Map<Fact, Object> facts) {
        return new LimitCase(
                receivedAt,
                String.valueOf(facts.get(Fact.UNIT)),
                AppealClass.valueOf(String.valueOf(facts.get(Fact.APPEAL_CLASS))),
                String.valueOf(facts.get(Fact.CATEGORY)),
                Boolean.TRUE.equals(facts.get(Fact.SENSITIVE_PERIOD)));
    }
}
