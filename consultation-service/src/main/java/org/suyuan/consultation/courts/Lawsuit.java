package org.suyuan.consultation.courts;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.consultation.LawsuitEnd;
import org.suyuan.contract.consultation.LawsuitKind;

/** Proceedings about the matter of a petition. */
@Schema(name = "Lawsuit", description = "Proceedings about the matter of a petition 诉讼、仲裁、行政复议 (X-52, E-15)")
public record Lawsuit(
        @Schema(description = "Its id") UUID lawsuitId,
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "Which way of law") LawsuitKind kind,

        @Schema(description = "The court or authority", examples = "某县人民法院")
        String court,

        @Schema(description = "Number of the case 案号", examples = "（2026）某民初118号")
        String number,

        @Schema(description = "When it began", examples = "2026-11-02")
        LocalDate begunOn,

        @Schema(description = "How it ended; absent while it runs") @Nullable LawsuitEnd end,

        @Schema(description = "When; absent while it runs", examples = "2026-11-28") @Nullable LocalDate endedOn,

        @Schema(description = "What came of it, without persons; absent while it runs", examples = "调解结案，单位分期支付。")
        @Nullable String outcome) {}
