package org.suyuan.feedback;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.feedback.Way;

/** How and when something reached the petitioner (F-03); its proof is sealed among the writings. */
@Schema(description = "How and when it reached the petitioner 送达 (F-03)")
public record Delivered(
        @Schema(description = "How", examples = "POST") Way way,

        @Schema(description = "The day", examples = "2026-11-28")
        LocalDate deliveredOn) {}
