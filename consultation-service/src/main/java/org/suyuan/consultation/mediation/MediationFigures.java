package org.suyuan.consultation.mediation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How mediation fares. */
@Schema(name = "MediationFigures", description = "How mediation fares 调解成效 (X-18, X-19)")
public record MediationFigures(
        @Schema(description = "Asked for in the time", examples = "40")
        int requested,

        @Schema(description = "Of them agreed", examples = "31")
        int agreed,

        @Schema(description = "Of them failed", examples = "5")
        int failed,

        @Schema(
                description = "Share of those that ended or agreed which agreed; absent where none did",
                examples = "0.93")
        @Nullable Double success,

        @Schema(description = "Days from request to agreement, on average; absent where none was", examples = "9.5")
        @Nullable Double days,

        @Schema(description = "Sums agreed in CNY", examples = "126400.00")
        BigDecimal sum,

        @Schema(description = "Of them performed", examples = "98000.00")
        BigDecimal performed) {}
