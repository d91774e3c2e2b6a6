package org.suyuan.consultation.rest;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.Consultations;
import org.suyuan.platform.live.LiveUpdates;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/live")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class LiveResource {
    @Inject
    LiveUpdates live;

    @Inject
    Consultations consultations;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchConsultations",
            summary = "Consultations that the caller may see, whenever one changes 实时更新",
            description = "An event named changed with a consultation as data; ends when the caller's token does.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of events; the data of each is a consultation",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ConsultationView.class)))
    public Multi<OutboundSseEvent> watch(@Context Sse sse) {
        return live.of(consultations, ConsultationView::of, sse);
    }
}
