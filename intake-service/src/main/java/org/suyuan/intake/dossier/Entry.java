package org.suyuan.intake.dossier;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened. */
@Schema(description = "One thing that happened to a petition 档案条目 (I-05)")
public record Entry(
        @Schema(description = "What", examples = "CLOSED") EntryKind kind,

        @Schema(description = "When; of an anonymous petition the day", examples = "2026-11-28T15:00:00+08:00")
        Instant at,

        @Schema(description = "The code or number that belongs to it; see the labels", examples = "RESOLVED")
        String detail) {}
