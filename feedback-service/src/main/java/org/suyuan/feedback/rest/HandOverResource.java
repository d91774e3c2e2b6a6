package org.suyuan.feedback.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.AssignHandling;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignment")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class HandOverResource {
    @Inject
    AssignHandling assignHandling;

    @Schema(description = "Who leaves, and who goes on with everything 离岗移交 (F-01)")
    record LeaverRequest(
            @Schema(description = "Account of who leaves", examples = "hr-li") @NotBlank @Size(max = 100) String from,

            @Schema(description = "Account of who goes on", examples = "hr-zhang") @NotBlank @Size(max = 100) String to,

            @Schema(description = "In words; stays in this service", examples = "原承办人调离岗位。") @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "What was handed over 移交结果")
    record HandedOverView(
            @Schema(description = "Petitions that the other person goes on with")
            List<UUID> petitionIds,

            @Schema(description = "Petitions that stay, because that person has an interest in them (E-18)")
            List<UUID> withInterest) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "handOverAll",
            summary = "Hand everything over that a person holds, for lead and assisting units 离岗移交 (F-01)",
            description = "What the caller sees of it, before it is closed; all in one act.")
    public HandedOverView handOverAll(@NotNull @Valid LeaverRequest request) {
        AssignHandling.HandedOver handed =
                assignHandling.handOverAll(request.from(), request.to(), request.explanation());
        return new HandedOverView(handed.petitionIds(), handed.withInterest());
    }
}
