package org.suyuan.feedback.revisiting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.revisiting.PlanRevisits;
import org.suyuan.feedback.revisiting.PlannedRevisit;
import org.suyuan.feedback.revisiting.RevisitSheet;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/revisits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "revisits", description = "Who is to be revisited, and who was not reached 回访计划 (F-06)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class RevisitPlanResource {
    @Inject
    PlanRevisits planRevisits;

    @Schema(description = "That the petitioner was not reached 回访未果 (F-06)")
    record RevisitAttemptRequest(
            @Schema(description = "How it was tried") @NotNull Way way,

            @Schema(description = "Why nobody was reached; stays in this service", examples = "电话无人接听。")
            @NotBlank @Size(max = 500) String words) {}

    @GET
    @Operation(
            operationId = "planRevisits",
            summary =
                    "Who is to be revisited: the dissatisfied first, then weighty matters, by the last day 待回访清单 (F-06)")
    public List<PlannedRevisit> planned(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return planRevisits.planned(limit);
    }

    @GET
    @Path("/{petitionId}")
    @Operation(
            operationId = "getRevisitSheet",
            summary = "What was promised and what was done, and the revisits so far 回访单 (F-06)")
    public RevisitSheet sheet(@PathParam("petitionId") UUID petitionId) {
        return planRevisits.sheet(petitionId);
    }

    @POST
    @Path("/{petitionId}/attempts")
    @Idempotent
    @Operation(operationId = "noteRevisitAttempt", summary = "Note that the petitioner was not reached 回访未果 (F-06)")
    public RevisitSheet tried(@PathParam("petitionId") UUID petitionId, @NotNull @Valid RevisitAttemptRequest request) {
        return planRevisits.tried(petitionId, request.way(), request.words());
    }
}
