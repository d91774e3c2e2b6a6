package org.suyuan.feedback.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.EvaluationWay;

/** What a petitioner was asked of a reply, and said. */
@Schema(name = "Evaluation", description = "What a petitioner was asked of a reply, and said 满意度评价 (F-04)")
public record GivenEvaluation(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "The reply that is evaluated") UUID replyId,

        @Schema(description = "Path of the unit that replied", examples = "/group/hr")
        String unit,

        @Schema(
                description = "The day on which the petitioner was asked: that of the delivery",
                examples = "2026-11-20")
        LocalDate askedOn,

        @Schema(description = "The last day for it", examples = "2026-12-20")
        LocalDate until,

        @Schema(description = "On the whole, 1 to 5; absent until they say", examples = "4") @Nullable Integer score,

        @Schema(description = "Whether it was timely; absent in those of before there were parts", examples = "5")
        @Nullable Integer timely,

        @Schema(description = "How people were met", examples = "5") @Nullable Integer attitude,

        @Schema(description = "Whether the problem is solved", examples = "3") @Nullable Integer solved,

        @Schema(description = "Whether they are to be visited first (F-06)")
        boolean dissatisfied,

        @Schema(description = "In their words", examples = "答复清楚，津贴已到账。") @Nullable String comment,

        @Schema(description = "How it came") @Nullable EvaluationWay way,

        @Schema(description = "Account that asked by phone", examples = "clerk-wang") @Nullable String takenBy,

        @Schema(description = "When they said it") @Nullable Instant givenAt,

        @Schema(description = "When they were visited; absent before, and when they are content") @Nullable Instant visitedAt) {}
