package org.suyuan.feedback.assessing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;

/** Somebody who was drawn. */
@Schema(name = "PanelMember", description = "Somebody who was drawn to review a conclusion 评议组成员 (F-10)")
public record PanelMember(
        @Schema(description = "Their entry in the register") UUID assessorId,

        @Schema(description = "Their account", examples = "expert-liu")
        String account,

        @Schema(description = "What they are") AssessorKind kind,

        @Schema(description = "What they think should come of it; absent before") @Nullable ReviewOutcome outcome,

        @Schema(description = "Why, or why they took no part; absent before", examples = "等级认定依据充分，建议维持。") @Nullable String words,

        @Schema(description = "Account that entered the signed opinion", examples = "clerk-wang") @Nullable String enteredBy,

        @Schema(description = "When") @Nullable Instant givenAt,

        @Schema(description = "When they were excused and another was drawn; absent when they were not") @Nullable Instant excusedAt) {

    boolean sits() {
        return excusedAt == null;
    }

    boolean awaitsOpinion() {
        return sits() && outcome == null;
    }
}
