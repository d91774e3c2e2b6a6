package org.suyuan.feedback.work;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.grading.Grade;
import org.suyuan.feedback.HandlingState;

/** Something that is to be done until a time. */
@Schema(name = "Waiting", description = "Something that is to be done until a time 待办 (X-01)")
public record Waiting(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "The clock that runs, as in the deadlines of the petition", examples = "handling")
        String purpose,

        @Schema(description = "What it runs for, where a petition has several of a purpose; else empty", examples = "")
        String item,

        @Schema(
                description = "Path of the unit that is waited for; of what the office does, the unit that handles it",
                examples = "/group/hr")
        String unit,

        @Schema(description = "Until when") Instant dueAt,

        @Schema(description = "Whether that is over", examples = "false")
        boolean overdue,

        @Schema(description = "How far the handling has come")
        HandlingState state,

        @Schema(description = "Its grade") Grade grade) {}
