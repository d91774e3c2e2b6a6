package org.suyuan.feedback.accountability;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closing that should not have been. */
@Schema(name = "FalseClosing", description = "A closing that should not have been 虚假办结 (X-24)")
public record FalseClosing(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Path of the unit that handled it", examples = "/group/hr")
        String unit,

        @Schema(description = "When it was closed") Instant closedAt,

        @Schema(description = "Account that found it", examples = "director-zhao")
        String foundBy,

        @Schema(description = "When it was found") Instant foundAt) {}
