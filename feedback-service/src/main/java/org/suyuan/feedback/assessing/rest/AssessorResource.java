package org.suyuan.feedback.assessing.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.suyuan.feedback.assessing.Assessor;
import org.suyuan.feedback.assessing.AssessorKind;
import org.suyuan.feedback.assessing.KeepAssessors;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/assessors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessors", description = "Who can be drawn to review a conclusion 评议员 (F-10)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class AssessorResource {
    @Inject
    KeepAssessors keepAssessors;

    @Schema(description = "Somebody who can be drawn 评议员 (F-10)")
    record AssessorRequest(
            @Schema(description = "Their account", examples = "expert-liu") @NotBlank @Size(max = 100) String account,

            @Schema(description = "What they are", examples = "EXPERT") @NotNull AssessorKind kind,

            @Schema(
                    description = "Path of the unit they belong to; an outsider's is that of the branch",
                    examples = "/group/law")
            @NotBlank @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "What they know about", examples = "劳动法") @NotBlank @Size(max = 100) String field) {}

    @GET
    @Operation(operationId = "listAssessors", summary = "Those of the caller's branch, who has left last 评议员名册 (F-10)")
    public List<Assessor> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepAssessors.list(limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "enterAssessor",
            summary = "Enter somebody for the reviews of the caller's unit and those below 评议员入册 (F-10)")
    public Assessor enter(@NotNull @Valid AssessorRequest request) {
        return keepAssessors.enter(request.account(), request.kind(), request.unit(), request.field());
    }

    @POST
    @Path("/{assessorId}/leaving")
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "removeAssessor", summary = "Draw them no more; where they sit they stay 评议员退出 (F-10)")
    public Assessor leave(@PathParam("assessorId") UUID assessorId) {
        return keepAssessors.leave(assessorId);
    }
}
