package org.suyuan.feedback.care;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.OfPetition;

/**
 * What is offered beside the handling.
 *
 * @param branch path of the unit that the petition concerns
 */
@Schema(name = "Care", description = "What is offered beside the handling 心理疏导、困难帮扶、办实事 (F-13, F-14)")
public record Care(
        @Schema(description = "Its id") UUID careId,
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Path of the unit that the petition concerns", examples = "/group/mine-2")
        String branch,

        @Schema(description = "What") CareKind kind,
        @Schema(description = "How far it has come") CareState state,

        @Schema(description = "Account of who gives it", examples = "counsellor-lin")
        String giver,

        @Schema(description = "When it was offered") Instant offeredAt,

        @Schema(
                description = "What is offered; shown to the office and to who gives it, absent in lists",
                examples = "每周一次，共四次，地点由本人定。")
        @Nullable String words,

        @Schema(description = "The times that it was given; empty in lists")
        List<CareSession> sessions)
        implements OfPetition {}
