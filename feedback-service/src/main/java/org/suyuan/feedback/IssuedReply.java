package org.suyuan.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Opinion;

/** A written reply that was issued. */
@Schema(name = "IssuedReply", description = "A written reply that was issued 答复意见书 (F-01, F-02)")
public record IssuedReply(
        @Schema(description = "The reply") UUID replyId,

        @Schema(
                description = "Its number 文号; empty of what was issued before replies had one",
                examples = "信访答〔2026〕15号")
        String number,

        @Schema(description = "1, or more where it was corrected or handled anew", examples = "1")
        int version,

        @Schema(description = "Path of the unit that replied", examples = "/group/hr") @Nullable String unit,

        @Schema(description = "Account that issued it", examples = "hr-li")
        String issuedBy,

        @Schema(description = "When") Instant issuedAt,

        @Schema(description = "What it says to the demands together")
        Opinion opinion,

        @Schema(description = "What it says") Reply reply) {}
