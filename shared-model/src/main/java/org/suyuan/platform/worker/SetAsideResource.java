package org.suyuan.platform.worker;

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
import org.suyuan.platform.security.Roles;

/** Items that a background worker could not do, for whoever operates the service. */
@Path("/v1/set-aside")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "For operators 运维")
@RolesAllowed(Roles.ADMIN)
public class SetAsideResource {
    @Inject
    SetAside setAside;

    @GET
    @Operation(operationId = "listSetAside", summary = "What background workers could not do 后台搁置项")
    public List<SetAside.Item> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return setAside.list(limit);
    }
}
