package org.suyuan.feedback.lookback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A campaign of looking back.
 *
 * @param branch path of the unit whose petitions it is about
 */
@Schema(name = "LookBack", description = "A campaign of looking back at closed petitions 回头看 (F-12)")
public record LookBack(
        @Schema(description = "Its id") UUID lookBackId,

        @Schema(description = "Path of the unit whose petitions it is about", examples = "/group")
        String branch,

        @Schema(description = "In a line", examples = "2026 年上半年办结件回头看")
        String title,

        @Schema(description = "What it was drawn from") Criteria criteria,

        @Schema(description = "The questions that are asked of each petition", examples = "[\"承诺是否兑现\"]")
        List<String> checklist,

        @Schema(description = "How far it has come") LookBackState state,

        @Schema(
                description = "With this seed anybody draws the same: of the candidates those with the least SHA-256 of"
                        + " seed, slash and petition id, in hexadecimal",
                examples = "9f1c2ab37d5e4f60")
        String seed,

        @Schema(description = "From how many it was drawn", examples = "412")
        int candidates,

        @Schema(description = "How many were drawn", examples = "20")
        int sample,

        @Schema(description = "Account that drew", examples = "director-zhao")
        String drawnBy,

        @Schema(description = "When") Instant drawnAt,
        @Schema(description = "When it ended") @Nullable Instant endedAt) {}
