package org.suyuan.consultation.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting with a body outside. */
@Schema(name = "PartnerMeeting", description = "A meeting with a body outside 企地会商 (C-11, C-12)")
public record PartnerMeeting(
        @Schema(description = "Its id") UUID meetingId,
        @Schema(description = "With whom") UUID partnerId,
        @Schema(description = "What it was") MeetingKind kind,

        @Schema(description = "When it was held", examples = "2026-11-27")
        LocalDate heldOn,

        @Schema(description = "What came of it, without persons", examples = "商定联合接访日和风险通报渠道。")
        String words,

        @Schema(description = "When our minutes went to them; absent before", examples = "2026-11-28") @Nullable LocalDate sentOn,

        @Schema(description = "When theirs came to us; absent before", examples = "2026-11-29") @Nullable LocalDate receivedOn,

        @Schema(description = "Account that noted it", examples = "clerk-wang")
        String notedBy) {}
