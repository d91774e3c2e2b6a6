package org.suyuan.feedback.supervision.rest;

import jakarta.annotation.security.PermitAll;
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
import org.suyuan.feedback.supervision.ListedSupervision;
import org.suyuan.feedback.supervision.SuperviseHandling;

@Path("/v1/public/supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicSupervisionResource {
    @Inject
    SuperviseHandling superviseHandling;

    @GET
    @Operation(
            operationId = "publicSupervisions",
            summary =
                    "Listed supervisions, newest first: units and causes, neither petitions nor persons 挂牌督办公示 (X-20)")
    public List<ListedSupervision> listed(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return superviseHandling.listed(limit);
    }
}
