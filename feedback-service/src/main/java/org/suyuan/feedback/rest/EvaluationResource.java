package org.suyuan.feedback.rest;

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
import org.suyuan.feedback.ClosePetition;
import org.suyuan.platform.audit.RecordsItself;

@Path("/v1/public/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class EvaluationResource {
    @Inject
    ClosePetition closePetition;

    @Schema(description = "The petitioner's rating 满意度评价 (F-04)")
    record EvaluationRequest(
            @Schema(description = "One-time code that came with the reply", examples = "7K2M-Q9ZD-04TB-XN8E")
            @NotBlank @Size(max = 500) String evaluationCode,

            @Schema(description = "1 (very dissatisfied) to 5 (very satisfied)") @Min(1) @Max(5) @NotNull Integer score,

            @Schema(description = "In words", examples = "答复清楚，津贴已到账") @Size(max = 2000) @Nullable String comment) {}

    @POST
    @RecordsItself
    @Operation(
            operationId = "evaluate",
            summary = "Rate the handling, once 满意度评价 (F-04)",
            description = "The code itself makes the request unrepeatable; an Idempotency-Key is not looked at.")
    public void evaluate(@NotNull @Valid EvaluationRequest request) {
        closePetition.evaluate(request.evaluationCode(), request.score(), request.comment());
    }
}
