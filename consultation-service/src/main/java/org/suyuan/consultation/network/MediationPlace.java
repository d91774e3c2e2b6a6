package org.suyuan.consultation.network;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where matters are mediated. */
@Schema(name = "MediationPlace", description = "A place where matters are mediated 调解组织 (X-16)")
public record MediationPlace(
        @Schema(description = "Its id") UUID placeId,
        @Schema(description = "What it is") PlaceKind kind,

        @Schema(description = "Its name", examples = "二矿职工调解室")
        String name,

        @Schema(description = "Path of the unit that keeps it", examples = "/group/mediation")
        String unit,

        @Schema(description = "Who mediates there, today or later, by account")
        List<Mediator> mediators) {}
