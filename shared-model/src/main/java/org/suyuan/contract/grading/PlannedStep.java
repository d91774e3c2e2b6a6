package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;

/** A step of a handling plan 处理方案 (G-05). */
public record PlannedStep(
        @JsonPropertyDescription("What is done; from the template, never of a person")
        String step,

        @JsonPropertyDescription("Path of the responsible unit")
        String unit,

        @JsonPropertyDescription("By when") Instant dueAt) {}
