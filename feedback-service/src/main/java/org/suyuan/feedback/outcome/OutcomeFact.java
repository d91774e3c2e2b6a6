package org.suyuan.feedback.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Outcome;

/** That something came of a petition beyond its closing, with its evidence and its day. */
@Schema(
        name = "OutcomeFact",
        description = "That a petition is resolved, or its dispute at an end, with its evidence 化解、息诉罢访认定 (F-09)")
public record OutcomeFact(
        @Schema(description = "Which of the two") Outcome outcome,

        @Schema(description = "The day from which it is so", examples = "2026-12-15")
        LocalDate establishedOn,

        @Schema(
                description = "Account that established it, `system` of what was closed before these facts were kept",
                examples = "clerk-wang")
        String establishedBy,

        @Schema(description = "What shows it; absent of what was closed before", examples = "信访人签署息诉罢访承诺书。") @Nullable String evidence,

        @Schema(description = "When it was withdrawn; absent while it holds") @Nullable Instant withdrawnAt,

        @Schema(description = "Account that withdrew it, or reopened the handling", examples = "director-zhao")
        @Nullable String withdrawnBy,

        @Schema(description = "Why; absent when the handling was reopened", examples = "补发款未到账。") @Nullable String withdrawalReason) {}
