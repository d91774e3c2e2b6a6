package org.suyuan.grading.rest;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.grading.Gradings;
import org.suyuan.platform.live.LiveUpdates;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;

@Path("/v1/gradings/live")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gradings", description = "Classify and grade 分类定级")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.DEPARTMENT})
public class LiveResource {
    @Inject
    LiveUpdates live;

    @Inject
    Gradings gradings;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchGradings",
            summary = "Gradings that the caller may see, whenever one changes 实时更新",
            description = "An event named changed with a grading as data; ends when the caller's token does.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of events; the data of each is a grading",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = GradingView.class)))
    public Multi<OutboundSseEvent> watch(@Context Sse sse, @Context HttpHeaders headers) {
        Locale locale = Messages.locale(headers.getAcceptableLanguages());
        return live.of(gradings, grading -> GradingView.of(grading, locale), sse);
    }
}
