package org.suyuan.feedback.lookback;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;

/** Which closed petitions a sample is drawn from. */
@Schema(name = "LookBackCriteria", description = "Which closed petitions a sample is drawn from 抽样范围 (F-12)")
public record Criteria(
        @Schema(description = "First day of closing, in the zone of record", examples = "2026-01-01")
        LocalDate closedFrom,

        @Schema(description = "Last day of closing", examples = "2026-06-30")
        LocalDate closedTo,

        @Schema(
                description = "Path of the unit that handled them, with those below; all when absent",
                examples = "/group/hr")
        @Nullable String handlingUnit,

        @Schema(description = "Their grade; all when absent") @Nullable Grade grade,

        @Schema(description = "Whether only those are drawn whose petitioner is dissatisfied")
        boolean dissatisfiedOnly) {}
