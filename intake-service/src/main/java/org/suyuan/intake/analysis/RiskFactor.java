package org.suyuan.intake.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason for the risk of a matter, and its weight (I-06). */
@Schema(description = "What speaks for the risk of the matter, and how much 风险因素 (I-06)")
public record RiskFactor(
        @Schema(description = "Code in the risk model, or CLERK for what a clerk adds", examples = "COLLECTIVE")
        @NotBlank @Size(max = 40) String factor,

        @Schema(description = "What was found", examples = "集体访人数：25") @NotBlank @Size(max = 500) String finding,

        @Schema(description = "Points that it adds", examples = "30") @Min(0) @Max(RiskModel.MOST_POINTS) int weight) {}
