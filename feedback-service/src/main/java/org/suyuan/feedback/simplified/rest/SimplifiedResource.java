package org.suyuan.feedback.simplified.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.simplified.Simplified;
import org.suyuan.feedback.simplified.SimplifyHandling;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/simplified-way")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "simplified", description = "Clear first petitions, sooner and with one person's reply 简易办理 (E-25)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class SimplifiedResource {
    @Inject
    SimplifyHandling simplifyHandling;

    @Schema(description = "Why it goes back to the ordinary way 转普通程序 (E-25)")
    record OrdinaryWayRequest(
            @Schema(description = "In words; stays in this service", examples = "涉及两个单位，须调查核实。")
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT})
    @Operation(
            operationId = "getSimplifiedWay",
            summary = "Whether and until when it is handled in the simplified way 简易办理 (E-25)")
    public Simplified get(@PathParam("petitionId") UUID petitionId) {
        return simplifyHandling.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "simplifyHandling",
            summary = "Have it handled in the simplified way, within three days from its receipt 简易办理 (E-25)",
            description = "The reply is due in ten days, and is issued without a second person's approval.")
    public Simplified decide(@PathParam("petitionId") UUID petitionId) {
        return simplifyHandling.decide(petitionId);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawSimplification", summary = "Take it back to the ordinary way 转普通程序 (E-25)")
    public Simplified withdraw(@PathParam("petitionId") UUID petitionId, @NotNull @Valid OrdinaryWayRequest request) {
        return simplifyHandling.withdraw(petitionId, request.reason());
    }
}
