package org.suyuan.feedback.drafting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.Reply;

/** A reply before it is issued. */
@Schema(name = "Draft", description = "A reply before it is issued 答复拟稿 (F-01)")
public record Draft(
        @Schema(description = "Its id") UUID draftId,
        @Schema(description = "How far it has come") DraftState state,

        @Schema(description = "Account that wrote it", examples = "hr-li")
        String writtenBy,

        @Schema(description = "When") Instant writtenAt,
        @Schema(description = "What it says") Reply reply,

        @Schema(description = "Account that approved it or sent it back", examples = "hr-zhang") @Nullable String reviewedBy,

        @Schema(description = "What that account said", examples = "请补充发放依据的条款。") @Nullable String remark) {}
