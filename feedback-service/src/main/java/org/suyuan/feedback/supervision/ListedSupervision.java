package org.suyuan.feedback.supervision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.SupervisionCause;

/** What everybody sees of a listed supervision: a unit, and neither a petition nor a person. */
@Schema(description = "What everybody sees of a listed supervision 挂牌督办公示 (X-20)")
public record ListedSupervision(
        @Schema(description = "Path of the unit", examples = "/group/hr")
        String unit,

        @Schema(description = "Why") SupervisionCause cause,

        @Schema(description = "Since when it is listed", examples = "2026-12-01")
        LocalDate listedOn,

        @Schema(description = "When it ended; absent while it runs", examples = "2026-12-09") @Nullable LocalDate endedOn) {}
