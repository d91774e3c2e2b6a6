package org.suyuan.feedback.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReturnGround;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.feedback.AssignHandling;
import org.suyuan.feedback.ReturnOrder;
import org.suyuan.feedback.UrgeHandling;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignment", description = "Who handles it 派单、签收、移交、退单、催办 (F-01, E-04, X-01)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class AssignmentResource {
    @Inject
    AssignHandling assignHandling;

    @Inject
    ReturnOrder returnOrder;

    @Inject
    UrgeHandling urgeHandling;

    @Schema(description = "Who handles it 派单 (F-01)")
    record AssignmentRequest(
            @Schema(description = "Path of the lead unit 主办单位", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(
                    description = "Paths of the assisting units 协办单位; absent for those that grading proposed",
                    examples = "[\"/group/safety\"]")
            @JsonDeserialize(contentUsing = UnitPath.Reader.class)
            @Nullable List<@NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) String> supportingUnits) {}

    @Schema(description = "Which other unit gets the order, and why 改派 (F-01)")
    record ReassignmentRequest(
            @Schema(description = "Path of the lead unit", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(
                    description = "Paths of the assisting units; absent for those of before",
                    examples = "[\"/group/hr\"]")
            @JsonDeserialize(contentUsing = UnitPath.Reader.class)
            @Nullable List<@NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) String> supportingUnits,

            @Schema(description = "In words; stays in this service", examples = "调查中发现属安全管理职责。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "Who goes on with it, and why 承办人移交 (F-01)")
    record HandOverRequest(
            @Schema(description = "Account of who goes on", examples = "hr-zhang") @NotBlank @Size(max = 100) String person,

            @Schema(description = "In words; stays in this service", examples = "原承办人调离岗位。") @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "Why a unit wants to send the order back 申请退单 (E-04)")
    record ReturnRequest(
            @Schema(description = "Why", examples = "NOT_IN_ITS_POWER") @NotNull ReturnGround ground,

            @Schema(description = "The rule or document it rests on", examples = "《集团部门职责规定》第八条")
            @NotBlank @Size(max = 500) String basis,

            @Schema(description = "In words; stays in this service", examples = "津贴标准由劳动工资部制定，本部门仅负责发放。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "Whether the order goes back 退单审核 (E-04, X-09)")
    record ReturnDecisionRequest(
            @Schema(description = "How", examples = "PASSED_UP") @NotNull ReturnOutcome outcome,

            @Schema(description = "In words; stays in this service", examples = "属本部门职权，请继续办理。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "What who handles it is reminded of 催办 (X-01)")
    record UrgeRequest(
            @Schema(description = "In words; stays in this service", examples = "信访人来电询问进展，请于三日内联系。")
            @NotBlank @Size(max = 1000) String words) {}

    @POST
    @Path("/assignment")
    @Idempotent
    @Operation(operationId = "assignHandling", summary = "Assign it to a lead unit and assisting ones 派单 (F-01)")
    public HandlingView assign(@PathParam("petitionId") UUID petitionId, @NotNull @Valid AssignmentRequest request) {
        return HandlingView.of(assignHandling.assign(petitionId, request.unit(), request.supportingUnits()));
    }

    @POST
    @Path("/reassignment")
    @Idempotent
    @Operation(operationId = "reassignHandling", summary = "Give the order to another unit 改派 (F-01)")
    public HandlingView reassign(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ReassignmentRequest request) {
        return HandlingView.of(
                assignHandling.reassign(petitionId, request.unit(), request.supportingUnits(), request.explanation()));
    }

    @POST
    @Path("/sign-in")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "signIn", summary = "Take it over 签收 (F-01)")
    public HandlingView signIn(@PathParam("petitionId") UUID petitionId) {
        return HandlingView.of(assignHandling.signIn(petitionId));
    }

    @POST
    @Path("/handover")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "handOver", summary = "Let another person of the unit go on with it 承办人移交 (F-01)")
    public HandlingView handOver(@PathParam("petitionId") UUID petitionId, @NotNull @Valid HandOverRequest request) {
        return HandlingView.of(assignHandling.handOver(petitionId, request.person(), request.explanation()));
    }

    @POST
    @Path("/order-return")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(
            operationId = "askOrderReturn",
            summary = "Ask to send the order back 申请退单 (E-04)",
            description =
                    "Within five working days from the assignment; until the sender decides the unit answers for it.")
    public HandlingView askReturn(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReturnRequest request) {
        return HandlingView.of(returnOrder.ask(petitionId, request.ground(), request.basis(), request.explanation()));
    }

    @POST
    @Path("/order-return/decision")
    @Idempotent
    @Operation(operationId = "decideOrderReturn", summary = "Decide it as the sender 退单审核 (E-04, X-09)")
    public HandlingView decideReturn(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ReturnDecisionRequest request) {
        return HandlingView.of(returnOrder.decide(petitionId, request.outcome(), request.explanation()));
    }

    @POST
    @Path("/urge")
    @Idempotent
    @Operation(operationId = "urgeHandling", summary = "Remind who handles it 催办 (X-01)")
    public HandlingView urge(@PathParam("petitionId") UUID petitionId, @NotNull @Valid UrgeRequest request) {
        return HandlingView.of(urgeHandling.urge(petitionId, request.words()));
    }
}
