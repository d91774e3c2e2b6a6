package org.suyuan.consultation.supplement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes adopted minutes. */
@Schema(name = "Supplement", description = "What changes adopted minutes 补充纪要 (C-06)")
public record Supplement(
        @Schema(description = "The how manieth; the first is 1", examples = "1")
        int number,

        @Schema(description = "What it changes", examples = "纪要第二项")
        String changes,

        @Schema(description = "What holds in its place", examples = "改由安全部牵头，月底前完成。")
        String words,

        @Schema(description = "Items that bind no more") List<UUID> replaced,

        @Schema(description = "Account of the chair", examples = "leader-sun")
        String adoptedBy,

        @Schema(description = "When") Instant adoptedAt) {}
