package org.suyuan.feedback.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspection that was held. */
@Schema(name = "Inspection", description = "An inspection that was held 监督检查 (X-20, X-26)")
public record Inspection(
        @Schema(description = "The inspection") UUID inspectionId,
        @Schema(description = "What") InspectionKind kind,

        @Schema(description = "Path of the unit that held it for its branch", examples = "/group")
        String branch,

        @Schema(description = "First day of the year, month or week that it is for")
        LocalDate periodFrom,

        @Schema(description = "The day it was held") LocalDate heldOn,

        @Schema(description = "Account that recorded it", examples = "director-zhao")
        String recordedBy,

        @Schema(description = "When") Instant recordedAt,

        @Schema(description = "What was looked at and said", examples = "抽查十二件在办事项，两件未按期联系信访人。")
        String words,

        @Schema(description = "What is said of which unit") List<InspectionFinding> findings) {}
