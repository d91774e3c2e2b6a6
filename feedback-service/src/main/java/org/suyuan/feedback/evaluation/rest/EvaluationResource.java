package org.suyuan.feedback.evaluation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
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
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.evaluation.EvaluateHandling;
import org.suyuan.feedback.evaluation.Evaluation;
import org.suyuan.feedback.evaluation.GivenEvaluation;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "What petitioners think of the handling 满意度评价 (F-04)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class EvaluationResource {
    @Inject
    EvaluateHandling evaluateHandling;

    @Schema(description = "What the petitioner said by phone, each from 1 to 5 电话评价 (F-04)")
    record PhoneEvaluationRequest(
            @Schema(description = "On the whole 总体评价", examples = "4") @Min(1) @Max(5) @NotNull Integer score,

            @Schema(description = "Whether it was timely 办理及时", examples = "5") @Min(1) @Max(5) @NotNull Integer timely,

            @Schema(description = "How people were met 服务态度", examples = "5") @Min(1) @Max(5) @NotNull Integer attitude,

            @Schema(description = "Whether the problem is solved 问题解决", examples = "4") @Min(1) @Max(5) @NotNull Integer solved,

            @Schema(description = "In their words; those who handle it do not see them", examples = "答复清楚，津贴已到账。")
            @Size(min = 1, max = 2000) @Nullable String comment) {}

    @Schema(description = "That a dissatisfied petitioner was visited 不满意先行回访 (F-06)")
    record VisitRequest(
            @Schema(description = "How") @NotNull Way way,

            @Schema(description = "What was said; stays in this service", examples = "对补发数额仍有疑问，已约工资部门当面核对。")
            @NotBlank @Size(max = 5000) String words) {}

    @GET
    @Operation(
            operationId = "listEvaluations",
            summary = "What the petitioner was asked and said, oldest first 满意度评价 (F-04)")
    public List<GivenEvaluation> list(@PathParam("petitionId") UUID petitionId) {
        return evaluateHandling.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "evaluateByPhone",
            summary = "Note what the petitioner said by phone to somebody who did not handle it 电话评价 (F-04)")
    public List<GivenEvaluation> byPhone(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid PhoneEvaluationRequest request) {
        return evaluateHandling.byPhone(
                petitionId,
                new Evaluation(request.score(), request.timely(), request.attitude(), request.solved()),
                request.comment());
    }

    @POST
    @Path("/visit")
    @Idempotent
    @Operation(
            operationId = "visitDissatisfied",
            summary = "Note that a dissatisfied petitioner was visited, before anything is closed 不满意先行回访 (F-06)")
    public List<GivenEvaluation> visit(@PathParam("petitionId") UUID petitionId, @NotNull @Valid VisitRequest request) {
        return evaluateHandling.visit(petitionId, request.way(), request.words());
    }
}
