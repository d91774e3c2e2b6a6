package org.suyuan.contract.grading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three criteria of the method, as they are judged (G-02). */
@Schema(description = "The three criteria of the method, as they are judged (G-02)")
public record Criteria(
        @Schema(description = "How many questions, units and proofs it takes 复杂性", examples = "LOW")
        Level complexity,

        @Schema(description = "What happens when it waits 紧急性", examples = "HIGH")
        Level urgency,

        @Schema(description = "How many people it touches 影响范围", examples = "MEDIUM")
        Level scope) {}
