package org.suyuan.consultation.work;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;

/** A clock of step 3 that runs. */
@Schema(name = "WaitingStep", description = "A clock of step 3 that runs, and whom it waits for 待办 (X-01)")
public record Waiting(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(
                description =
                        "What is awaited: call, action-item, task-force, referral, judicial-confirmation, settlement-stage",
                examples = "action-item")
        String purpose,

        @Schema(description = "Id of the item, task force and the like; empty where there is none")
        String item,

        @Schema(description = "Path of the unit that is waited for", examples = "/group/hr")
        String unit,

        @Schema(
                description = "Account, or body outside, that is waited for; absent where it is a unit",
                examples = "leader-sun")
        @Nullable String who,

        @Schema(description = "Until when") Instant dueAt,

        @Schema(description = "Whether that is over", examples = "false")
        boolean overdue,

        @Schema(description = "Grade of the petition") Grade grade) {}
