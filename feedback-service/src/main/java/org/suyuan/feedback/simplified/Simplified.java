package org.suyuan.feedback.simplified;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a petition is handled in the simplified way. */
@Schema(name = "Simplified", description = "That a petition is handled in the simplified way 简易办理 (E-25)")
public record Simplified(
        @Schema(description = "Account that decided it", examples = "clerk-wang")
        String decidedBy,

        @Schema(description = "When") Instant decidedAt,

        @Schema(description = "When the reply must be issued in that way")
        Instant dueAt,

        @Schema(description = "When it went back to the ordinary way; absent when it did not") @Nullable Instant withdrawnAt,

        @Schema(description = "Account that took it back, `system` when its grade changed", examples = "clerk-wang")
        @Nullable String withdrawnBy,

        @Schema(description = "Why; absent when its grade changed or it was handled anew", examples = "涉及两个单位，须调查核实。")
        @Nullable String reason) {
    boolean runs() {
        return withdrawnAt == null;
    }
}
