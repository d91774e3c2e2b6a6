package org.suyuan.intake.reviewing;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewRefusal;
import org.suyuan.contract.feedback.ReviewStage;

/** How the last review of a petition stands, for whoever holds the receipt code. */
@Schema(name = "ReviewStanding", description = "How the last review stands 复查复核进度 (E-08)")
public record ReviewStanding(
        @Schema(description = "How it stands") Standing standing,

        @Schema(description = "Review or re-review; absent before it is taken") @Nullable ReviewStage stage,

        @Schema(description = "When its opinion is due; absent before it is taken") @Nullable Instant dueAt,

        @Schema(description = "Why the request was refused; absent when it was not") @Nullable ReviewRefusal ground,

        @Schema(description = "What it came to; absent before") @Nullable ReviewOutcome outcome,

        @Schema(
                description =
                        "The day the opinion was delivered: thirty days from here to ask for a re-review; absent before")
        @Nullable LocalDate toldOn) {}
