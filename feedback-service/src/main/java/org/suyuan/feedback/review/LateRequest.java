package org.suyuan.feedback.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A late request for review that came by receipt code. */
@Schema(name = "LateRequest", description = "A late request for review that came by receipt code 逾期复查复核申请 (E-08)")
public record LateRequest(
        @Schema(description = "The request; intake shows its words under this id")
        UUID requestId,

        @Schema(description = "The day it came") LocalDate askedOn,
        @Schema(description = "Whether its cause is judged") LateRequestState state,

        @Schema(description = "Account that judged it; absent before", examples = "clerk-wang") @Nullable String judgedBy,

        @Schema(description = "When") @Nullable Instant judgedAt,

        @Schema(description = "Why", examples = "住院记录属实，视为正当理由。") @Nullable String reason) {}
