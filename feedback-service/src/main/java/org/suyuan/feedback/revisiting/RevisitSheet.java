package org.suyuan.feedback.revisiting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.feedback.obligations.Obligation;
import org.suyuan.platform.store.OfPetition;

/** What somebody who revisits has before them. */
@Schema(name = "RevisitSheet", description = "What was promised and done, and the revisits of a petition 回访单 (F-06)")
public record RevisitSheet(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "What the replies promised and the minutes resolved, and what became of it")
        List<Obligation> obligations,

        @Schema(description = "Revisits and attempts, oldest first, also of before it was handled anew")
        List<RevisitEntry> revisits)
        implements OfPetition {}
