package org.suyuan.feedback.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.feedback.MoveLimit;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/limit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "limits", description = "What moves a handling limit beside the grade 中止计时、延期审批 (X-01, G-07, E-07)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class LimitResource {
    @Inject
    MoveLimit moveLimit;

    @Schema(description = "Why and until when time stands still 中止计时")
    record SuspensionRequest(
            @Schema(description = "A ground that the limit policy names", examples = "APPRAISAL") @NotNull SuspensionGround ground,

            @Schema(description = "The last day that does not count, within 60 days", examples = "2026-12-04") @NotNull LocalDate until,

            @Schema(description = "In words; stays in this service", examples = "粉尘检测已委托，预计两周出具报告。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "Why time runs again 恢复计时")
    record ResumptionRequest(
            @Schema(description = "In words; stays in this service", examples = "检测报告已收到。") @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "How much more time is asked for, and why 申请延期")
    record ExtensionRequest(
            @Schema(description = "Natural days, 1 to 30 (E-07)", examples = "15") @NotNull Integer days,

            @Schema(description = "Why, as the petitioner is told", examples = "APPRAISAL_PENDING") @NotNull ExtensionReason reason,

            @Schema(description = "In words; stays in this service", examples = "等待第三方粉尘检测报告，预计两周。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(description = "Whether more time is given 延期审批")
    record ExtensionDecisionRequest(
            @Schema(description = "Whether it is given") @NotNull Boolean granted,

            @Schema(description = "In words; stays in this service", examples = "同意。检测报告出具后三日内答复。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(
            operationId = "suspendLimit",
            summary = "Let the handling limit stand still until a day 中止计时 (X-01)",
            description = "The Ordinance's bound does not stand still (E-35).")
    public HandlingView suspend(@PathParam("petitionId") UUID petitionId, @NotNull @Valid SuspensionRequest request) {
        return HandlingView.of(moveLimit.suspend(petitionId, request.ground(), request.until(), request.explanation()));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Operation(operationId = "resumeLimit", summary = "Let it run again before that day 恢复计时 (X-01)")
    public HandlingView resume(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ResumptionRequest request) {
        return HandlingView.of(moveLimit.resume(petitionId, request.explanation()));
    }

    @POST
    @Path("/extension")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "askExtension", summary = "Ask for more time 申请延期 (G-07)")
    public HandlingView ask(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ExtensionRequest request) {
        return HandlingView.of(
                moveLimit.askExtension(petitionId, request.days(), request.reason(), request.explanation()));
    }

    @POST
    @Path("/extension/decision")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "decideExtension",
            summary = "Give it or not, as the head of the unit 延期审批 (G-07, E-07)",
            description = "The petitioner sees the new limit and the reason with the receipt code, and gets a letter.")
    public HandlingView decide(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ExtensionDecisionRequest request) {
        return HandlingView.of(moveLimit.decideExtension(petitionId, request.granted(), request.explanation()));
    }
}
