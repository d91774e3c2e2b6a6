package org.suyuan.grading.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.Criteria;
import org.suyuan.grading.Grading;
import org.suyuan.grading.GradingState;
import org.suyuan.platform.store.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Grading", description = "The grading of a petition 定级")
record GradingView(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "Version, also the ETag") long version,

        @Schema(description = "How far the grading has come")
        GradingState state,

        @Schema(description = "When the petition arrived: limits run from here")
        Instant receivedAt,

        @Schema(description = "The units concerned, the lead unit first")
        List<String> units,

        @Schema(description = "What the scale proposes, from the report (G-02)") @Nullable Grade proposed,

        @Schema(description = "The criteria: as the report says, once decided as the clerk judged") @Nullable Criteria criteria,

        @Schema(description = "The grade: provisional or decided (G-03)") @Nullable Grade grade,

        @Schema(description = "Why it differs from the proposal") @Nullable String reason,

        @Schema(description = "Account of who decided") @Nullable String decidedBy,

        @Schema(description = "When handling must be finished (G-04)") @Nullable Instant dueAt,

        @Schema(description = "For urgent ones: respond by then (G-04)") @Nullable Instant responseDueAt,

        @Schema(description = "Why a joint consultation is held; empty when it is not (C-01)")
        Set<ConsultationReason> consultationReasons)
        implements Versioned {

    static GradingView of(Grading grading) {
        return new GradingView(
                grading.id(),
                grading.version(),
                grading.state(),
                grading.receivedAt(),
                grading.units(),
                grading.proposed(),
                grading.criteria(),
                grading.grade(),
                grading.reason(),
                grading.decidedBy(),
                grading.dueAt(),
                grading.responseDueAt(),
                grading.consultationReasons());
    }
}
