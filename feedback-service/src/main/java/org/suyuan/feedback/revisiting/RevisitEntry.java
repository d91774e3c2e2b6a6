package org.suyuan.feedback.revisiting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;

/** A revisit, or an attempt at one. */
@Schema(name = "RevisitEntry", description = "A revisit, or an attempt at one 回访记录 (F-06)")
public record RevisitEntry(
        @Schema(description = "Whether the petitioner was reached")
        boolean reached,

        @Schema(description = "How it was tried; of attempts alone") @Nullable Way way,

        @Schema(description = "Whether what was promised was done; absent of an attempt") @Nullable Boolean implemented,

        @Schema(description = "Whether the petitioner was satisfied; absent of an attempt") @Nullable Boolean satisfied,

        @Schema(description = "Whether what was solved came back; absent of an attempt") @Nullable Boolean relapsed,

        @Schema(description = "What was found, or why nobody was reached", examples = "电话无人接听。") @Nullable String words,

        @Schema(description = "How the petitioner felt about it", examples = "情绪平稳，表示理解。") @Nullable String stateOfMind,

        @Schema(description = "Account", examples = "clerk-wang")
        String by,

        @Schema(description = "When") Instant at) {}
