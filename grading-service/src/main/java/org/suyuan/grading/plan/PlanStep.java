package org.suyuan.grading.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.Limit;

/** A step that a plan template foresees. */
@Schema(description = "A step that a plan template foresees 步骤")
public record PlanStep(
        @Schema(description = "What is done", examples = "约谈信访人，核实诉求") @NotBlank @Size(max = 200) String step,

        @Schema(description = "Who does it", examples = "LEAD_UNIT") @NotNull Responsible responsible,

        @Schema(description = "By when, from where the handling limit starts; never after the handling limit")
        @NotNull @Valid Limit due) {}
