package org.suyuan.feedback.work.rest;

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
import org.suyuan.feedback.work.FindWork;
import org.suyuan.feedback.work.Waiting;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work", description = "What waits, by due time 待办 (X-01)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
public class WorkResource {
    @Inject
    FindWork findWork;

    @GET
    @Operation(
            operationId = "listWork",
            summary =
                    "What waits for the caller's unit, or in the branch of the office, the earliest first 待办清单 (X-01)")
    public List<Waiting> list(
            @Parameter(description = "Path of the unit that is waited for, with those below", example = "/group/hr")
                    @QueryParam("unit")
                    @Size(max = 700) @Nullable String unit,
            @Parameter(description = "The clock that runs", example = "handling")
                    @QueryParam("purpose")
                    @Size(max = 40) @Nullable String purpose,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return findWork.find(UnitPath.asked("unit", unit), purpose, limit);
    }
}
