package org.suyuan.feedback;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.HazardState;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;

/** How a petition passed the closing gate (F-08); its evidence is sealed among the writings. */
@Schema(name = "Closed", description = "How it passed the closing gate 三个不放过 (F-08)")
public record Closed(
        @Schema(description = "Path of the unit that was responsible 责任单位", examples = "/group/hr")
        String responsibleUnit,

        @Schema(description = "Whether the problem is solved or explained")
        Solution solution,

        @Schema(description = "Whether the hazard is treated, or there was none")
        HazardState hazard,

        @Schema(
                description =
                        "Its evidence among the writings; absent of what was closed before evidence was asked for")
        @Nullable UUID closingId,

        @Schema(description = "What it arose from 问题根源 (X-34); absent of what was closed before it was asked for")
        @Nullable RootCause rootCause) {}
