package org.suyuan.consultation.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body outside that the enterprise is in contact with. */
@Schema(name = "Partner", description = "A body outside that the enterprise is in contact with 协同单位 (X-40, X-42, X-54)")
public record Partner(
        @Schema(description = "Its id") UUID partnerId,
        @Schema(description = "What it is") PartnerKind kind,

        @Schema(description = "Its name", examples = "某县信访局")
        String name,

        @Schema(description = "Path of the unit that keeps the contact", examples = "/group/mine-2")
        String unit,

        @Schema(description = "Region 属地", examples = "某市某县")
        String region,

        @Schema(description = "Post that is in contact, no person", examples = "接访科")
        String contact,

        @Schema(description = "Its office's phone; absent where none is known", examples = "0518-12345678") @Nullable String phone,

        @Schema(description = "Languages in which it is in contact, BCP 47", examples = "zh-CN")
        List<String> languages,

        @Schema(description = "Which meetings are owed, by their rhythm")
        Set<MeetingKind> rhythm,

        @Schema(description = "Since when", examples = "2026-01-01")
        LocalDate since,

        @Schema(description = "When the contact ended; absent before") @Nullable LocalDate endedOn) {}
