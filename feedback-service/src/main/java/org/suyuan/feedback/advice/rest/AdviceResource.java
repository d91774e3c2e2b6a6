package org.suyuan.feedback.advice.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.feedback.advice.Advice;
import org.suyuan.feedback.advice.AdviseUnit;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/advices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "advices", description = "What petitions arose from is mended 改进建议 (X-34, E-24)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
public class AdviceResource {
    @Inject
    AdviseUnit adviseUnit;

    @Schema(description = "What is advised 改进建议 (X-34)")
    record AdviceRequest(
            @Schema(description = "The petitions that it stands on; each was closed with the cause")
            @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> petitionIds,

            @Schema(description = "Path of the unit that is advised", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "What they arose from") @NotNull RootCause rootCause,

            @Schema(description = "What is advised; stays in this service", examples = "将津贴栏固化进工资表模板。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "What the unit answers 书面反馈 (E-24)")
    record AdviceAnswer(
            @Schema(description = "In words; stays in this service", examples = "模板已改，十二月起执行。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "Whether it had an effect 效果检查 (X-34)")
    record AdviceCheck(
            @Schema(description = "Whether it had one; else the unit answers anew within 30 days") @NotNull Boolean effective,

            @Schema(description = "What shows it; stays in this service", examples = "三个月未再发生。")
            @NotBlank @Size(max = 5000) String words) {}

    @GET
    @Operation(
            operationId = "listAdvices",
            summary = "Advice to units of the caller's branch, what waits first 改进建议台账 (X-34)")
    public List<Advice> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return adviseUnit.list(limit);
    }

    @GET
    @Path("/{adviceId}")
    @Operation(operationId = "getAdvice", summary = "One with its words, and how often the cause came back 改进建议 (X-34)")
    public Advice get(@PathParam("adviceId") UUID adviceId) {
        return adviseUnit.get(adviceId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "giveAdvice", summary = "Advise a unit to mend what petitions arose from 提出改进建议 (X-34)")
    public Advice give(@NotNull @Valid AdviceRequest request) {
        return adviseUnit.give(request.petitionIds(), request.unit(), request.rootCause(), request.words());
    }

    @POST
    @Path("/{adviceId}/answer")
    @Idempotent
    @RolesAllowed(Roles.DEPARTMENT)
    @Operation(operationId = "answerAdvice", summary = "The unit answers in writing, within 30 days 书面反馈 (E-24)")
    public Advice answer(@PathParam("adviceId") UUID adviceId, @NotNull @Valid AdviceAnswer request) {
        return adviseUnit.answer(adviceId, request.words());
    }

    @POST
    @Path("/{adviceId}/check")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(
            operationId = "checkAdvice",
            summary = "Say whether it had an effect; else it is answered anew 效果检查 (X-34)")
    public Advice check(@PathParam("adviceId") UUID adviceId, @NotNull @Valid AdviceCheck request) {
        return adviseUnit.check(adviceId, request.effective(), request.words());
    }
}
