package org.suyuan.feedback.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.SupervisionCause;

/** That somebody looks at how a unit handles a petition. */
@Schema(
        name = "Supervision",
        description = "That somebody looks at how a unit handles a petition, and demands an answer 督办 (X-20)")
public record Supervision(
        @Schema(description = "Its id") UUID supervisionId,
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Path of the unit that answers", examples = "/group/hr")
        String unit,

        @Schema(description = "Why") SupervisionCause cause,
        @Schema(description = "How far it has come") SupervisionState state,

        @Schema(description = "How often it was answered", examples = "1")
        int rounds,

        @Schema(description = "Account that opened it, `system` by a rule", examples = "director-zhao")
        String openedBy,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "Since when it is listed 挂牌; absent when it is not") @Nullable LocalDate listedOn,

        @Schema(description = "What the letter says; absent when a rule opened it", examples = "请说明超期原因，三日内补办。")
        @Nullable String letter,

        @Schema(description = "The last answer", examples = "因鉴定未出超期，已补办延期。") @Nullable String answer,

        @Schema(description = "Account that gave it", examples = "hr-li") @Nullable String answeredBy,

        @Schema(description = "What was said of the last answer", examples = "理由成立，予以办结。") @Nullable String judgement,

        @Schema(description = "When it ended") @Nullable Instant endedAt) {}
