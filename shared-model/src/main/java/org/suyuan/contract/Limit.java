package org.suyuan.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A span of time that the method or the law allows: data, not code.
 *
 * @param amount at least 1
 * @param unit what is counted
 * @param rungs when its clock tells; null for the usual
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A span of time that the method or the law allows")
public record Limit(
        @Schema(description = "At least 1", examples = "7") @Max(10_000) int amount,

        @Schema(description = "What is counted", examples = "NATURAL_DAYS") @NotNull Unit unit,

        @Schema(description = "When its clock tells; absent for the usual: three quarters, nine tenths, a day behind")
        @Nullable @Valid Rungs rungs) {
    /** Units that a limit counts. */
    public enum Unit {
        /** Hours of real time. */
        HOURS,
        /** Days of the calendar 自然日: the start day is not counted, the last day counts whole. */
        NATURAL_DAYS,
        /** Days on which people work 工作日, make-up workdays 调休 included. */
        WORKING_DAYS
    }

    /** With the usual rungs. */
    public Limit(int amount, Unit unit) {
        this(amount, unit, null);
    }

    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + amount);
        }
    }

    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOURS);
    }

    public static Limit naturalDays(int amount) {
        return new Limit(amount, Unit.NATURAL_DAYS);
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS);
    }
}
