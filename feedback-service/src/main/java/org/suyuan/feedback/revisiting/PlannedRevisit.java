package org.suyuan.feedback.revisiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;

/** A petitioner who is to be revisited. */
@Schema(name = "PlannedRevisit", description = "A petitioner who is to be revisited 待回访 (F-06)")
public record PlannedRevisit(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "How soon") RevisitPriority priority,

        @Schema(description = "Path of the unit that handled it", examples = "/group/hr")
        String handlingUnit,

        @Schema(description = "Its grade") Grade grade,
        @Schema(description = "When it was closed") Instant closedAt,
        @Schema(description = "Until when") Instant dueAt,

        @Schema(description = "How often it was tried in vain", examples = "1")
        int attempts,

        @Schema(description = "The day of the last attempt") @Nullable LocalDate lastTriedOn) {}
