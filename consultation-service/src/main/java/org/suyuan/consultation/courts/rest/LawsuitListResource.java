package org.suyuan.consultation.courts.rest;

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
import org.suyuan.consultation.courts.FollowLawsuit;
import org.suyuan.consultation.courts.Lawsuit;
import org.suyuan.platform.security.Roles;

@Path("/v1/lawsuits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lawsuits", description = "Proceedings about a matter 诉讼仲裁复议 (X-52, E-15)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class LawsuitListResource {
    @Inject
    FollowLawsuit followLawsuit;

    @GET
    @Operation(
            operationId = "listLawsuits",
            summary = "Proceedings that run in the caller's branch, oldest first 在办诉讼仲裁复议 (X-52)")
    public List<Lawsuit> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return followLawsuit.running(limit);
    }
}
