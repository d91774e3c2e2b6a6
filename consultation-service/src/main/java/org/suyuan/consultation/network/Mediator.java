package org.suyuan.consultation.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who mediates. */
@Schema(name = "Mediator", description = "Somebody who mediates 调解员 (X-16, X-55)")
public record Mediator(
        @Schema(description = "Its id") UUID mediatorId,
        @Schema(description = "The place") UUID placeId,

        @Schema(description = "What the place is") PlaceKind kind,

        @Schema(description = "Path of the unit that keeps the place", examples = "/group/mediation")
        String unit,

        @Schema(description = "Account", examples = "mediator-lin")
        String account,

        @Schema(description = "What they know", examples = "劳动报酬")
        List<String> fields,

        @Schema(description = "Languages in which they mediate, BCP 47", examples = "zh-CN")
        List<String> languages,

        @Schema(description = "First day", examples = "2026-01-01")
        LocalDate from,

        @Schema(description = "Last day; absent while it is open", examples = "2028-12-31") @Nullable LocalDate until) {}
