package org.suyuan.feedback.writings;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;

/** Something written of a handling. */
@Schema(name = "Writing", description = "Something written of a handling 办理记录")
public record Writing(
        @Schema(description = "Its id") UUID writingId,
        @Schema(description = "What it is") WritingKind kind,

        @Schema(description = "Path of the unit that it is of; absent when of none", examples = "/group/safety")
        @Nullable String unit,

        @Schema(description = "How the petitioner was told; of interim replies alone") @Nullable Way way,

        @Schema(description = "The review that it belongs to; absent when to none") @Nullable UUID reviewId,

        @Schema(description = "Account that wrote it, `public` for the petitioner", examples = "safety-zhao")
        String writtenBy,

        @Schema(description = "When") Instant writtenAt,

        @Schema(description = "In words", examples = "已调取六月至八月考勤，正在核对工资表。")
        String words) {}
