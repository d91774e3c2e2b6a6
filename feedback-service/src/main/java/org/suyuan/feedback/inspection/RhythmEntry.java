package org.suyuan.feedback.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year, month or week in which an inspection is due. */
@Schema(name = "RhythmEntry", description = "When an inspection is due, and whether it was held 监督检查日历 (X-20)")
public record RhythmEntry(
        @Schema(description = "What") InspectionKind kind,

        @Schema(description = "First day on which it can be held")
        LocalDate from,

        @Schema(description = "Last day on which it is in time")
        LocalDate to,

        @Schema(description = "How it stands") RhythmStanding standing,

        @Schema(description = "The inspection; absent before it is held") @Nullable UUID inspectionId) {}
