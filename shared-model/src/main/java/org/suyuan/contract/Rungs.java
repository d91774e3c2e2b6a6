package org.suyuan.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a clock tells: data where a policy says so.
 *
 * @param remindPercent of the time that is gone when it reminds
 * @param duePercent of the time that is gone when it says that it is nearly due
 * @param escalateAfterHours behind the due time, when it goes to the superior
 */
@Schema(description = "When a clock tells (X-01)")
public record Rungs(
        @Schema(description = "Percent of the time gone when it reminds", examples = "75") @Min(1) @Max(98) int remindPercent,

        @Schema(description = "Percent of the time gone when it says that it is nearly due", examples = "90")
        @Min(2) @Max(99) int duePercent,

        @Schema(description = "Hours behind the due time when it goes to the superior", examples = "24")
        @Min(1) @Max(720) int escalateAfterHours) {
    /** Three quarters, nine tenths, a day. */
    public static final Rungs USUAL = new Rungs(75, 90, 24);
}
