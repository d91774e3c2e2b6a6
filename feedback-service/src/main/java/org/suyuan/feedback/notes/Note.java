package org.suyuan.feedback.notes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;

/** A note of the handling. */
@Schema(name = "HandlingNote", description = "A note of the handling 办理记录")
public record Note(
        @Schema(description = "The note") UUID noteId,
        @Schema(description = "What it is about") NoteKind kind,

        @Schema(description = "Path of the unit that it is of; absent when of none", examples = "/group/safety")
        @Nullable String unit,

        @Schema(description = "How the petitioner was told; of interim replies alone") @Nullable Way way,

        @Schema(description = "Account that wrote it", examples = "safety-zhao")
        String writtenBy,

        @Schema(description = "When") Instant writtenAt,

        @Schema(description = "In words", examples = "已调取六月至八月考勤，正在核对工资表。")
        String words) {}
