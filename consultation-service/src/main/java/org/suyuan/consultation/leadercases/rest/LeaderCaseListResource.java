package org.suyuan.consultation.leadercases.rest;

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
import org.suyuan.consultation.leadercases.LeaderCase;
import org.suyuan.consultation.leadercases.LeaderCaseState;
import org.suyuan.consultation.leadercases.OwnCase;
import org.suyuan.platform.security.Roles;

@Path("/v1/leader-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leader-cases", description = "Cases that a leader owns until they are resolved 领导包案 (X-07)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR})
public class LeaderCaseListResource {
    @Inject
    OwnCase ownCase;

    @GET
    @Operation(
            operationId = "listLeaderCases",
            summary = "Cases of leaders of the caller's branch, the longest owned first 包案台账 (X-07)")
    public List<LeaderCase> list(
            @Parameter(description = "Account of the leader", example = "leader-sun")
                    @QueryParam("leader")
                    @Size(max = 100) @Nullable String leader,
            @Parameter(description = "How far they have come", example = "OWNED") @QueryParam("state") @Nullable LeaderCaseState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return ownCase.list(leader, state, limit);
    }
}
