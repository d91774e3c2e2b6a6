package org.suyuan.feedback;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a revisit found (F-06); its words are sealed among the writings. */
@Schema(description = "What a revisit found 回访 (F-06)")
public record Revisited(
        @Schema(description = "Whether what was promised was done")
        boolean implemented,

        @Schema(description = "Whether the petitioner is satisfied")
        boolean satisfied,

        @Schema(description = "Whether what was solved came back")
        boolean relapsed,

        @Schema(description = "A new matter, which started a linked petition (F-07); absent when there was none")
        @Nullable UUID newMatterId) {}
