package org.suyuan.feedback.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.SupervisionCause;
import org.suyuan.feedback.supervision.SuperviseHandling;
import org.suyuan.feedback.supervision.Supervision;
import org.suyuan.feedback.supervision.SupervisionRule;
import org.suyuan.feedback.supervision.SupervisionTrigger;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;

@Path("/v1/supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "Somebody looks at how a unit handles a petition 督办 (X-20, E-23)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class SupervisionListResource {
    @Inject
    SuperviseHandling superviseHandling;

    @Schema(description = "What opens a supervision for a cause 督办规则 (E-23)")
    record SupervisionRuleRequest(
            @Schema(description = "What opens it by itself; absent when only a person does") @Nullable SupervisionTrigger trigger,

            @Schema(description = "How often that must happen", examples = "3") @NotNull @Min(1) @Max(100) Integer threshold,

            @Schema(description = "Natural days to answer", examples = "7") @NotNull @Min(1) @Max(60) Integer answerDays) {

        SupervisionRule rule(SupervisionCause cause) {
            return new SupervisionRule(cause, trigger, threshold, answerDays);
        }
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT})
    @Operation(
            operationId = "listRunningSupervisions",
            summary =
                    "Supervisions of units of the caller's branch that have not ended, oldest first, without words 督办台账 (X-20)")
    public List<Supervision> running(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return superviseHandling.running(limit);
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "listSupervisionRules", summary = "What opens a supervision for each cause 督办规则 (E-23)")
    public List<SupervisionRule> rules() {
        return superviseHandling.rules();
    }

    @PUT
    @Path("/rules/{cause}")
    @RecordsItself
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "putSupervisionRule", summary = "Put another rule in place of a cause's 更新督办规则 (E-23)")
    public List<SupervisionRule> put(
            @Parameter(description = "The cause") @PathParam("cause") SupervisionCause cause,
            @NotNull @Valid SupervisionRuleRequest request) {
        return superviseHandling.change(request.rule(cause));
    }
}
