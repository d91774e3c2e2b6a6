package org.suyuan.contract.grading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handling plan, with its units and dates (G-05). */
@Schema(name = "HandlingPlan", description = "A handling plan 处理方案, with its units and dates (G-05)")
public record Plan(
        @Schema(description = "Code of the template it was made from", examples = "URGENT")
        String template,

        @Schema(description = "Its steps, in order") List<PlannedStep> steps) {}
