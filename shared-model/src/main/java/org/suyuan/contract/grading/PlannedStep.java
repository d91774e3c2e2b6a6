package org.suyuan.contract.grading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a handling plan (G-05). */
@Schema(description = "A step of a handling plan 处理方案 (G-05)")
public record PlannedStep(
        @Schema(description = "What is done; from the template, never of a person", examples = "约谈信访人，核实诉求")
        String step,

        @Schema(description = "Path of the responsible unit", examples = "/group/hr")
        String unit,

        @Schema(description = "By when", examples = "2026-11-27T23:59:59+08:00")
        Instant dueAt) {}
