package org.suyuan.consultation.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.consultation.ReferralKind;

/** A matter that was referred to a body outside. */
@Schema(name = "Referral", description = "A matter that was referred to a body outside 转送与协同 (C-12, X-40)")
public record Referral(
        @Schema(description = "Its id") UUID referralId,
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "The body") UUID partnerId,

        @Schema(description = "Its name", examples = "某县信访局")
        String partner,

        @Schema(description = "In which way") ReferralKind kind,
        @Schema(description = "What became of it") ReferralState state,

        @Schema(description = "What is asked, without persons", examples = "提请列入地方联席会议，协调临时用地补偿。")
        String words,

        @Schema(description = "When it was referred", examples = "2026-11-30")
        LocalDate askedOn,

        @Schema(description = "Until when an answer is awaited", examples = "2026-12-15")
        LocalDate answerBy,

        @Schema(description = "Account that referred it", examples = "clerk-wang")
        String askedBy,

        @Schema(description = "What was answered, without persons; absent before", examples = "已列入十二月议程。") @Nullable String answer,

        @Schema(description = "When; absent before", examples = "2026-12-10") @Nullable LocalDate answeredOn) {}
