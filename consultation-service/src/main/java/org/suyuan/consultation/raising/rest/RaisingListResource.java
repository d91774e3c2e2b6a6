package org.suyuan.consultation.raising.rest;

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
import org.suyuan.consultation.raising.RaiseCase;
import org.suyuan.consultation.raising.Raising;
import org.suyuan.platform.security.Roles;

@Path("/v1/raisings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "raising", description = "A case goes up to the superior unit 提级办理 (C-13)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class RaisingListResource {
    @Inject
    RaiseCase raiseCase;

    @GET
    @Operation(
            operationId = "listRaisings",
            summary =
                    "Cases that wait for a unit of the caller's branch to take them up, the longest first 待决定的提级 (C-13)")
    public List<Raising> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return raiseCase.waiting(limit);
    }
}
