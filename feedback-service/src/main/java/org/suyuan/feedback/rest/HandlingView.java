package org.suyuan.feedback.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.PlannedStep;
import org.suyuan.feedback.Answer;
import org.suyuan.feedback.Closed;
import org.suyuan.feedback.Delivered;
import org.suyuan.feedback.Extension;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.OrderReturn;
import org.suyuan.feedback.Revisited;
import org.suyuan.feedback.Standstill;
import org.suyuan.platform.store.Versioned;

@Schema(name = "Handling", description = "The handling of a petition 承办")
record HandlingView(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "Version, also the ETag") long version,
        @Schema(description = "How far it has come") HandlingState state,
        @Schema(description = "Grade of the petition") Grade grade,

        @Schema(description = "When the petition arrived: limits run from here")
        Instant receivedAt,

        @Schema(
                description =
                        "When handling must be finished (G-04); moves with suspensions, extensions and the calendar")
        @Nullable Instant dueAt,

        @Schema(
                description =
                        "The last time it stood or stands still; absent when never, or when it was resumed (X-01)")
        @Nullable Standstill standstill,

        @Schema(description = "Extensions asked for, oldest first (G-07, E-07)")
        List<Extension> extensions,

        @Schema(description = "What is to be done, by whom, by when: the plan of the grade 处理方案 (G-05)")
        List<PlannedStep> plan,

        @Schema(description = "Path of the handling unit 承办单位: proposed, then assigned", examples = "/group/hr")
        String handlingUnit,

        @Schema(
                description = "Paths of the assisting units 协办单位: proposed, then asked",
                examples = "[\"/group/safety\"]")
        List<String> supportingUnits,

        @Schema(
                description =
                        "Since when the unit has the order: it can ask to send it back for five working days (E-04)")
        @Nullable Instant assignedAt,

        @Schema(description = "Orders that units wanted to send back, oldest first 退单 (E-04)")
        List<OrderReturn> returns,

        @Schema(description = "How often the office urged 催办 (X-01)")
        int urgedByOffice,

        @Schema(description = "How often the petitioner urged (X-01)")
        int urgedByPetitioner,

        @Schema(description = "Account of who took it over (F-01)", examples = "hr-li") @Nullable String handledBy,

        @Schema(description = "Whether the petitioner was contacted")
        boolean contacted,

        @Schema(description = "The written reply; its words are among the replies (F-02)") @Nullable UUID replyId,

        @Schema(description = "What the reply says to the demands: support, explain or not support (E-22)") @Nullable Opinion opinion,

        @Schema(description = "How it reached the petitioner (F-03)") @Nullable Delivered delivery,

        @Schema(description = "The petitioner's rating, 1 to 5 (F-04)") @Nullable Integer evaluationScore,

        @Schema(description = "How it passed the closing gate (F-08)") @Nullable Closed closing,

        @Schema(description = "When it was closed") @Nullable Instant closedAt,

        @Schema(description = "The revisit (F-06)") @Nullable Revisited revisit,

        @Schema(description = "Whether its disclosure is decided; needed to archive (F-05)")
        boolean disclosureDecided)
        implements Versioned {

    static HandlingView of(Handling handling) {
        Answer answer = handling.answer();
        return new HandlingView(
                handling.id(),
                handling.version(),
                handling.state(),
                handling.basis().grade(),
                handling.receivedAt(),
                handling.limit().dueAt(),
                handling.limit().standstill(),
                handling.limit().extensions(),
                handling.basis().plan(),
                handling.assignment().unit(),
                handling.assignment().supporting(),
                handling.assignment().assignedAt(),
                handling.assignment().returns(),
                handling.urging().byOffice(),
                handling.urging().byPetitioner(),
                handling.assignment().handledBy(),
                handling.assignment().isContacted(),
                answer == null ? null : answer.replyId(),
                answer == null ? null : answer.opinion(),
                answer == null ? null : answer.delivery(),
                answer == null ? null : answer.score(),
                handling.conclusion().closing(),
                handling.conclusion().closedAt(),
                handling.conclusion().revisit(),
                handling.conclusion().isDisclosureDecided());
    }
}
