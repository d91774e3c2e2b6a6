package org.suyuan.feedback.assessing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Experts, lawyers and staff representatives who review a conclusion, and all that somebody needs to draw them again. */
@Schema(name = "ReviewPanel", description = "Who reviews a contested conclusion 复查复核评议组 (F-10)")
public record ReviewPanel(
        @Schema(description = "The panel") UUID panelId,

        @Schema(description = "The review that it belongs to")
        UUID reviewId,

        @Schema(description = "The seed of the draw: nobody's choice", examples = "9f1c2ab37d5e4f60")
        String seed,

        @Schema(description = "The entries that it was drawn from")
        List<UUID> candidates,

        @Schema(description = "Account that had it drawn", examples = "director-zhao")
        String drawnBy,

        @Schema(description = "When") Instant drawnAt,

        @Schema(description = "Its members in the order of the draw, those excused too")
        List<PanelMember> members) {
    /** Fewest and most members (our decision). */
    static final int FEWEST = 3;

    static final int MOST = 9;
}
