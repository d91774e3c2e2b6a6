package org.suyuan.feedback.care;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much care of a kind was offered and given; no person and no petition is in it. */
@Schema(name = "CareFigures", description = "How much care of a kind was offered and given 帮扶统计 (F-14)")
public record CareFigures(
        @Schema(description = "The kind") CareKind kind,

        @Schema(description = "Offered", examples = "24") int offered,

        @Schema(description = "Agreed to, given or not", examples = "20")
        int agreed,

        @Schema(description = "Given", examples = "18") int given,

        @Schema(description = "Times that it was given", examples = "41")
        int sessions) {}
