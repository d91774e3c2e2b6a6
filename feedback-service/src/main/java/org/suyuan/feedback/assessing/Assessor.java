package org.suyuan.feedback.assessing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who can be drawn to review a conclusion. */
@Schema(name = "Assessor", description = "Somebody who can be drawn to review a conclusion 评议员 (F-10)")
public record Assessor(
        @Schema(description = "The entry") UUID assessorId,

        @Schema(
                description = "Path of the unit whose reviews they are drawn for, with those below",
                examples = "/group")
        String branch,

        @Schema(description = "Their account, as declared interests name it", examples = "expert-liu")
        String account,

        @Schema(description = "What they are") AssessorKind kind,

        @Schema(
                description = "Path of the unit they belong to; an outsider's is that of the branch",
                examples = "/group/law")
        String unit,

        @Schema(description = "What they know about", examples = "劳动法")
        String field,

        @Schema(description = "Account that entered them", examples = "director-zhao")
        String enteredBy,

        @Schema(description = "When") Instant enteredAt,

        @Schema(description = "Since when they are drawn no more; absent while they are") @Nullable Instant leftAt) {}
