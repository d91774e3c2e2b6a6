package org.suyuan.consultation.work.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.work.FindWork;
import org.suyuan.consultation.work.Waiting;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultation-work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultation-work", description = "What waits in step 3, and for whom 会诊待办 (X-01)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT})
public class WorkResource {
    @Inject
    FindWork findWork;

    @GET
    @Operation(
            operationId = "listConsultationWork",
            summary =
                    "What waits in step 3 and for whom, the earliest first: for a unit its own, for office and leaders that of their branch 会诊待办 (X-01)")
    public List<Waiting> find(
            @Parameter(description = "Of one kind of clock", example = "action-item")
                    @QueryParam("purpose")
                    @Size(max = 40) @Nullable String purpose,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return findWork.find(purpose, limit);
    }
}
