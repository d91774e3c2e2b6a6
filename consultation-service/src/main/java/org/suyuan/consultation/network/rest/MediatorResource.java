package org.suyuan.consultation.network.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.suyuan.consultation.Language;
import org.suyuan.consultation.network.KeepNetwork;
import org.suyuan.consultation.network.Mediator;
import org.suyuan.platform.security.Roles;

@Path("/v1/mediators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mediation-network", description = "Places of mediation and who mediates 调解网络 (X-16)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT})
public class MediatorResource {
    @Inject
    KeepNetwork keepNetwork;

    @GET
    @Operation(
            operationId = "listMediators",
            summary = "Who mediates today, by what they know and their languages 调解员名册 (X-16, X-55)")
    public List<Mediator> list(
            @Parameter(description = "What they know", example = "劳动报酬") @QueryParam("field") @Size(max = 60) @Nullable String field,
            @Parameter(description = "A language, BCP 47", example = "zh-CN")
                    @QueryParam("language")
                    @Pattern(regexp = Language.TAG) @Nullable String language,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepNetwork.serving(field, language, limit);
    }
}
