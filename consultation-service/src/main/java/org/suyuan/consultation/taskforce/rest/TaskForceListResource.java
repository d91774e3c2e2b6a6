package org.suyuan.consultation.taskforce.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.taskforce.FormTaskForce;
import org.suyuan.consultation.taskforce.TaskForce;
import org.suyuan.platform.security.Roles;

@Path("/v1/task-forces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-forces", description = "Task forces that solve a case on the spot 专项工作组 (C-09)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class TaskForceListResource {
    @Inject
    FormTaskForce formTaskForce;

    @GET
    @Operation(
            operationId = "listTaskForces",
            summary = "Task forces that work in the caller's branch, the longest first 专项工作组台账 (C-09)")
    public List<TaskForce> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return formTaskForce.working(limit);
    }
}
