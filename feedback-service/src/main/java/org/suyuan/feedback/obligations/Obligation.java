package org.suyuan.feedback.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ObligationSource;

/** What must be done before a petition is closed. */
@Schema(name = "Obligation", description = "What must be done before a petition is closed 承诺与议定事项 (E-22, F-08)")
public record Obligation(
        @Schema(description = "Its id; of an action item the item's")
        UUID obligationId,

        @Schema(description = "Whether the reply promised it or the minutes resolved it")
        ObligationSource source,

        @Schema(description = "Path of the unit that does it", examples = "/group/hr")
        String unit,

        @Schema(description = "The last day for it", examples = "2026-12-15")
        LocalDate dueOn,

        @Schema(description = "What has become of it") ObligationState state,

        @Schema(
                description = "What was promised; absent of an action item, whose words are in the consultation",
                examples = "随十二月工资补发三个月高温津贴。")
        @Nullable String what,

        @Schema(description = "What shows that it was done, or why it was handed on", examples = "工资条已核对，津贴到账。")
        @Nullable String explanation,

        @Schema(description = "Account that reported it done", examples = "hr-li") @Nullable String keptBy,

        @Schema(description = "When it was done") @Nullable Instant keptAt) {}
