package org.suyuan.grading.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;

@Schema(description = "A clerk's decision (G-01 to G-03)")
record DecisionRequest(
        @Schema(description = "Complexity 复杂性 (G-02)") @NotNull Level complexity,

        @Schema(description = "Urgency 紧急性 (G-02)") @NotNull Level urgency,

        @Schema(description = "Scope of impact 影响范围 (G-02)") @NotNull Level scope,

        @Schema(description = "The grade (G-03)") @NotNull Grade grade,

        @Schema(description = "Why, when criteria or grade differ from what was proposed", examples = "同班组另有两人电话反映同一问题")
        @Size(max = 1000) @Nullable String reason) {

    Criteria judged() {
        return new Criteria(complexity, urgency, scope);
    }
}
