package org.suyuan.consultation.raising;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a case was raised to a superior unit. */
@Schema(name = "Raising", description = "That a case was raised to a superior unit 提级办理 (C-13)")
public record Raising(
        @Schema(description = "Its id") UUID raisingId,
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "What became of it") RaisingState state,

        @Schema(description = "Path of the unit that raised it", examples = "/group/mine-2")
        String from,

        @Schema(description = "Path of the superior unit", examples = "/group")
        String to,

        @Schema(description = "Why, without persons", examples = "涉及集团工资政策，本单位无权调整。")
        String reason,

        @Schema(description = "What stays with the unit, without persons", examples = "日常沟通和稳控由本单位负责。")
        String stays,

        @Schema(description = "Account that raised it", examples = "leader-mine")
        String askedBy,

        @Schema(description = "When") Instant askedAt,

        @Schema(description = "Account that decided it; absent before", examples = "director-zhao") @Nullable String decidedBy,

        @Schema(description = "When it was decided; absent before") @Nullable Instant decidedAt,

        @Schema(
                description = "Why it was given back, or what was said to it; absent where nothing",
                examples = "可由本单位协商解决。")
        @Nullable String remark) {}
