package org.suyuan.consultation.raising.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.raising.RaiseCase;
import org.suyuan.consultation.raising.Raising;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/raisings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "raising", description = "A case goes up to the superior unit 提级办理 (C-13)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DISCIPLINE})
public class RaisingResource {
    @Inject
    RaiseCase raiseCase;

    @Schema(description = "To whom a case is raised, and why 申请提级办理 (C-13)")
    record RaisingRequest(
            @Schema(description = "Path of the superior unit", examples = "/group")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String to,

            @Schema(description = "Why, without persons", examples = "涉及集团工资政策，本单位无权调整。") @NotBlank @Size(max = 2000) String reason,

            @Schema(description = "What stays with the unit, without persons", examples = "日常沟通和稳控由本单位负责。")
            @NotBlank @Size(max = 2000) String stays) {}

    @Schema(description = "What the superior unit decides 提级决定 (C-13)")
    record DecisionRequest(
            @Schema(description = "Whether it takes the case up", examples = "true") @NotNull Boolean takenUp,

            @Schema(description = "Without persons; required when it is given back", examples = "可由本单位协商解决。")
            @Size(min = 1, max = 2000) @Nullable String remark) {}

    @GET
    @Operation(operationId = "listRaisingsOf", summary = "How a case was raised, oldest first 提级办理 (C-13)")
    public List<Raising> list(@PathParam("petitionId") UUID petitionId) {
        return raiseCase.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "raiseCase", summary = "Raise a case to the superior unit 申请提级办理 (C-13)")
    public List<Raising> raise(@PathParam("petitionId") UUID petitionId, @NotNull @Valid RaisingRequest request) {
        return raiseCase.raise(petitionId, request.to(), request.reason(), request.stays());
    }

    @POST
    @Path("/{raisingId}/decision")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(
            operationId = "decideRaising",
            summary = "The superior unit takes a case up, or gives it back 提级决定 (C-13)",
            description = "Once taken up, the superior unit calls the consultation together.")
    public List<Raising> decide(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("raisingId") UUID raisingId,
            @NotNull @Valid DecisionRequest request) {
        return raiseCase.decide(petitionId, raisingId, request.takenUp(), request.remark());
    }
}
