package org.suyuan.feedback.evaluation.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.evaluation.EvaluateHandling;
import org.suyuan.feedback.evaluation.Evaluation;
import org.suyuan.platform.audit.RecordsItself;

@Path("/v1/public/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicEvaluationResource {
    @Inject
    EvaluateHandling evaluateHandling;

    @Schema(description = "What the petitioner thinks of the handling, each from 1 to 5 满意度评价 (F-04)")
    record EvaluationRequest(
            @Schema(
                    description = "One-time code, which the public status shows once the reply is delivered",
                    examples = "Jb3VnYV0aGlzLWlzLWEx")
            @NotBlank @Size(max = 500) String evaluationCode,

            @Schema(description = "On the whole 总体评价", examples = "4") @Min(1) @Max(5) @NotNull Integer score,

            @Schema(description = "Whether it was timely 办理及时", examples = "5") @Min(1) @Max(5) @NotNull Integer timely,

            @Schema(description = "How people were met 服务态度", examples = "5") @Min(1) @Max(5) @NotNull Integer attitude,

            @Schema(description = "Whether the problem is solved 问题解决", examples = "4") @Min(1) @Max(5) @NotNull Integer solved,

            @Schema(description = "In words; those who handle it do not see them", examples = "答复清楚，津贴已到账。")
            @Size(max = 2000) @Nullable String comment) {}

    @POST
    @RecordsItself
    @Operation(
            operationId = "evaluate",
            summary = "Rate the handling, once 满意度评价 (F-04)",
            description = "The code itself makes the request unrepeatable; an Idempotency-Key is not looked at.")
    public void evaluate(@NotNull @Valid EvaluationRequest request) {
        evaluateHandling.byCode(
                request.evaluationCode(),
                new Evaluation(request.score(), request.timely(), request.attitude(), request.solved()),
                request.comment());
    }
}
