package org.suyuan.feedback.accountability;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.AccountabilityCause;
import org.suyuan.contract.feedback.AccountabilityMeasure;
import org.suyuan.platform.store.OfPetition;

/** That a unit answers for how it handled a petition. */
@Schema(name = "Accountability", description = "That a unit answers for how it handled a petition 追责 (X-24)")
public record Accountability(
        @Schema(description = "Its id") UUID accountabilityId,
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Path of the unit", examples = "/group/hr")
        String unit,

        @Schema(description = "Why") AccountabilityCause cause,
        @Schema(description = "How far it has come") AccountabilityState state,

        @Schema(description = "Account that opened it, or found the false closing", examples = "director-zhao")
        String openedBy,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "What happened; absent in lists", examples = "系统登记已补发，回访时本人称未到账，工资条无此项。") @Nullable String facts,

        @Schema(description = "What it shall come to") @Nullable AccountabilityMeasure proposed,

        @Schema(description = "Account that proposed it", examples = "discipline-sun") @Nullable String proposedBy,

        @Schema(description = "Why that; absent in lists", examples = "首次发生，未造成后果。") @Nullable String proposal,

        @Schema(description = "What it came to") @Nullable AccountabilityMeasure measure,

        @Schema(description = "Account that decided", examples = "discipline-qian") @Nullable String decidedBy,

        @Schema(description = "When") @Nullable Instant decidedAt,

        @Schema(description = "Why that; absent in lists", examples = "同意。") @Nullable String decision)
        implements OfPetition {}
