package org.suyuan.intake.matters.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.matters.TellReasons;
import org.suyuan.platform.security.Roles;

/** The matters of one petition: what a clerk is offered right after its registration. */
@Path("/v1/petitions/{petitionId}/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matters", description = "What several petitions are about 同一事项 (I-23)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class PetitionMatterResource {
    @Inject
    TellReasons tellReasons;

    @Inject
    Clock clock;

    @Schema(description = "A matter that a petition belongs to, or may belong to 疑似同一事项")
    record OfferedMatter(
            @Schema(description = "The matter") MatterView matter,

            @Schema(description = "Whether it belongs to it; else a person may put it there")
            boolean member,

            @Schema(description = "How probable it is that it is about that, from 0 to 1", examples = "0.91")
            double probability) {}

    @GET
    @Operation(
            operationId = "offerMatters",
            summary = "Matters that a petition belongs to or may belong to, the most probable first 推荐事项 (I-23)")
    public List<OfferedMatter> offer(@PathParam("petitionId") UUID petitionId) {
        return tellReasons.offeredTo(petitionId).stream()
                .map(offered -> new OfferedMatter(
                        MatterView.of(offered.shown(), clock), offered.isMember(), offered.probability()))
                .toList();
    }
}
