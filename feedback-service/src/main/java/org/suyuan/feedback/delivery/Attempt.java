package org.suyuan.feedback.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.DeliveryFailure;
import org.suyuan.contract.feedback.Way;

/** That a reply did not reach the petitioner. */
@Schema(name = "DeliveryAttempt", description = "That a reply did not reach the petitioner 送达未成 (F-03)")
public record Attempt(
        @Schema(description = "The reply") UUID replyId,
        @Schema(description = "How it was tried") Way way,
        @Schema(description = "What came of it") DeliveryFailure failure,

        @Schema(description = "The day", examples = "2026-12-01")
        LocalDate attemptedOn,

        @Schema(description = "Account that tried", examples = "hr-li")
        String attemptedBy,

        @Schema(description = "What shows it", examples = "挂号信 0231 退回，原址查无此人。") @Nullable String proof) {}
