package org.suyuan.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A written reply that was issued. */
@Schema(name = "IssuedReply", description = "A written reply that was issued 书面答复 (F-01, F-02)")
public record IssuedReply(
        @Schema(description = "The reply") UUID replyId,

        @Schema(description = "Path of the unit that replied", examples = "/group/hr") @Nullable String unit,

        @Schema(description = "Account that issued it", examples = "hr-li")
        String issuedBy,

        @Schema(description = "When") Instant issuedAt,
        @Schema(description = "What it says") Reply reply) {}
