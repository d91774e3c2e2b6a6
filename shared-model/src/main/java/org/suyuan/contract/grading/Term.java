package org.suyuan.contract.grading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.Limit;

/** A limit that runs (G-04). */
@Schema(description = "A limit that runs (G-04)")
public record Term(
        @Schema(description = "How much time is given") Limit limit,

        @Schema(description = "From when it runs", examples = "2026-11-20T10:30:00+08:00")
        Instant startedAt,

        @Schema(
                description = "The last moment in time, by the calendar known then",
                examples = "2026-11-27T23:59:59+08:00")
        Instant dueAt,

        @Schema(description = "The clause or document that sets it", examples = "G-04")
        String clause) {}
