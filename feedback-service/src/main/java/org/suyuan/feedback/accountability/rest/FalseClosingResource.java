package org.suyuan.feedback.accountability.rest;

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
import org.suyuan.feedback.accountability.FalseClosing;
import org.suyuan.feedback.accountability.FindFalseClosing;
import org.suyuan.platform.security.Roles;

@Path("/v1/false-closings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accountability")
@RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
public class FalseClosingResource {
    @Inject
    FindFalseClosing findFalseClosing;

    @GET
    @Operation(
            operationId = "listFalseClosings",
            summary = "False closings of units of the caller's branch, newest first 虚假办结台账 (X-24)")
    public List<FalseClosing> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return findFalseClosing.found(limit);
    }
}
