package org.suyuan.intake.analysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.analysis.RiskModel;
import org.suyuan.intake.analysis.RiskModels;
import org.suyuan.intake.analysis.RiskRule;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;

@Path("/v1/risk-model")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analysis", description = "What the report rests on 初步分析 (I-06, I-08)")
public class RiskModelResource {
    @Inject
    RiskModels models;

    @Schema(description = "How the risk of a matter is judged 风险评估模型 (I-06)")
    record RiskModelRequest(
            @Schema(description = "What adds points") @NotEmpty @Size(max = 100) List<@NotNull @Valid RiskRule> rules,

            @Schema(description = "From how many points on the risk is medium", examples = "30")
            @Min(1) @Max(100_000) @NotNull Integer medium,

            @Schema(description = "From how many points on it is high", examples = "60") @Min(1) @Max(100_000) @NotNull Integer high) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "getRiskModel", summary = "The risk model in force 风险评估模型 (I-06)")
    public RiskModel current() {
        return models.current();
    }

    @PUT
    @RecordsItself
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "putRiskModel",
            summary = "Put a new version in force, for what is drafted from now on 更新风险评估模型 (I-06)")
    public RiskModel put(@NotNull @Valid RiskModelRequest request) {
        return models.put(new RiskModel(0, request.rules(), request.medium(), request.high()));
    }
}
