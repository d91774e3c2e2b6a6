package org.suyuan.consultation.figures;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.consultation.WaiverGround;

/** How consultations fare. */
@Schema(name = "ConsultationFigures", description = "How consultations fare in a span of days 会诊质效 (C-01, C-06)")
public record ConsultationFigures(
        @Schema(description = "How many were required, by the day they were", examples = "40")
        int required,

        @Schema(description = "How many of these were called within their limit", examples = "31")
        int calledInTime,

        @Schema(description = "How many of these were called late, or wait beyond their limit", examples = "2")
        int late,

        @Schema(description = "How many of these were not held, by ground")
        Map<WaiverGround, Integer> waived,

        @Schema(description = "Sessions held, by the day they began", examples = "18")
        int sessionsHeld,

        @Schema(description = "How many of these when they were planned first, not moved", examples = "15")
        int heldOnTime,

        @Schema(description = "Sessions that were cancelled", examples = "1")
        int sessionsCancelled,

        @Schema(description = "Action items that are accepted, by their last day", examples = "52")
        int itemsAccepted,

        @Schema(description = "How many of these the first time they were handed in", examples = "44")
        int acceptedFirst,

        @Schema(description = "Action items that were sent back, by their last day", examples = "8")
        int itemsSentBack,

        @Schema(description = "Action items that a supplement replaced: resolutions that were reversed", examples = "3")
        int itemsReplaced,

        @Schema(description = "Action items that are open beyond their last day", examples = "4")
        int itemsLate) {}
