package org.suyuan.feedback.lookback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.OfPetition;

/** A petition of a sample. */
@Schema(name = "LookedAt", description = "A petition of a sample, and what was found 抽中件 (F-12)")
public record LookedAt(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Path of the unit that handled it", examples = "/group/hr")
        String handlingUnit,

        @Schema(
                description = "The answers, in the order of the questions; absent while nobody has looked",
                examples = "[\"YES\"]")
        @Nullable List<LookAnswer> answers,

        @Schema(description = "Whether no question was answered with no; absent while nobody has looked") @Nullable Boolean sound,

        @Schema(description = "What was found, in words", examples = "本人称津贴到账，无新诉求。") @Nullable String words,

        @Schema(description = "Account that looked", examples = "clerk-wang") @Nullable String lookedBy,

        @Schema(description = "When") @Nullable Instant lookedAt,

        @Schema(description = "What followed, where it was not sound") @Nullable FollowUp followUp,

        @Schema(description = "The same in words", examples = "已补发差额。") @Nullable String followUpWords)
        implements OfPetition {}
