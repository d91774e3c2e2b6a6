package org.suyuan.feedback.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a unit at an inspection. */
@Schema(name = "InspectionFinding", description = "What is said of a unit at an inspection 表扬、整改、批评记录 (X-26)")
public record InspectionFinding(
        @Schema(description = "The inspection") UUID inspectionId,
        @Schema(description = "The day") LocalDate heldOn,

        @Schema(description = "Path of the unit", examples = "/group/hr")
        String unit,

        @Schema(description = "What") Verdict verdict,

        @Schema(description = "Why", examples = "三件重复信访逾期未答复，限两周内补办。")
        String words) {}
