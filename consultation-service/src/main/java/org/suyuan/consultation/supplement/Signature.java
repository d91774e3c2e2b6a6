package org.suyuan.consultation.supplement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a unit signed minutes. */
@Schema(name = "MinutesSignature", description = "That a unit signed minutes, by signing in 会签 (C-06)")
public record Signature(
        @Schema(description = "Which supplement; 0 for the minutes themselves", examples = "0")
        int supplement,

        @Schema(description = "Path of the unit", examples = "/group/hr")
        String unit,

        @Schema(description = "Account that signed for it", examples = "hr-li")
        String signedBy,

        @Schema(description = "When") Instant signedAt) {}
