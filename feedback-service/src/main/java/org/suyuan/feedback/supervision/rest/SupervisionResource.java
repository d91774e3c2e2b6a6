package org.suyuan.feedback.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.suyuan.contract.feedback.SupervisionCause;
import org.suyuan.feedback.supervision.SuperviseHandling;
import org.suyuan.feedback.supervision.Supervision;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "Somebody looks at how a unit handles a petition 督办 (X-20, E-23)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class SupervisionResource {
    @Inject
    SuperviseHandling superviseHandling;

    @Schema(description = "Why a handling is supervised, and what the unit is to do 督办函 (E-23)")
    record SupervisionRequest(
            @Schema(description = "The cause") @NotNull SupervisionCause cause,

            @Schema(description = "In words; stays in this service", examples = "请说明未按程序办理的原因，七日内反馈。")
            @NotBlank @Size(max = 5000) String letter) {}

    @Schema(description = "What the unit answers 督办反馈 (X-20)")
    record SupervisionAnswerRequest(
            @Schema(description = "In words; stays in this service", examples = "已补充调查笔录，并约谈承办人。")
            @NotBlank @Size(max = 5000) String answer) {}

    @Schema(description = "Whether the answer is enough 督办审核 (X-20)")
    record SupervisionJudgementRequest(
            @Schema(description = "Whether the supervision ends; if not, the unit answers anew") @NotNull Boolean enough,

            @Schema(description = "Why; stays in this service", examples = "整改到位，予以办结。") @NotBlank @Size(max = 5000) String judgement) {}

    @Schema(description = "Why a supervision is taken back 撤销督办 (X-20)")
    record SupervisionWithdrawalRequest(
            @Schema(description = "Why; stays in this service", examples = "事项已改由其他单位承办。") @NotBlank @Size(max = 5000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "listSupervisions", summary = "How its handling is supervised, oldest first 督办 (X-20)")
    public List<Supervision> list(@PathParam("petitionId") UUID petitionId) {
        return superviseHandling.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "openSupervision", summary = "Supervise the unit that has it 启动督办 (E-23)")
    public List<Supervision> open(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid SupervisionRequest request) {
        return superviseHandling.open(petitionId, request.cause(), request.letter());
    }

    @POST
    @Path("/{supervisionId}/answer")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "answerSupervision", summary = "Answer as the unit that is supervised 督办反馈 (X-20)")
    public List<Supervision> answer(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("supervisionId") UUID supervisionId,
            @NotNull @Valid SupervisionAnswerRequest request) {
        return superviseHandling.answer(petitionId, supervisionId, request.answer());
    }

    @POST
    @Path("/{supervisionId}/judgement")
    @Idempotent
    @Operation(operationId = "judgeSupervision", summary = "End it, or have the unit answer anew 督办审核 (X-20)")
    public List<Supervision> judge(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("supervisionId") UUID supervisionId,
            @NotNull @Valid SupervisionJudgementRequest request) {
        return superviseHandling.judge(petitionId, supervisionId, request.enough(), request.judgement());
    }

    @POST
    @Path("/{supervisionId}/withdrawal")
    @Idempotent
    @Operation(
            operationId = "withdrawSupervision",
            summary = "Take it back, as when its unit no longer has the petition 撤销督办 (X-20)")
    public List<Supervision> withdraw(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("supervisionId") UUID supervisionId,
            @NotNull @Valid SupervisionWithdrawalRequest request) {
        return superviseHandling.withdraw(petitionId, supervisionId, request.reason());
    }

    @POST
    @Path("/{supervisionId}/listing")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "publishSupervision",
            summary = "List it: everybody sees of which unit, and why 挂牌督办 (X-20)")
    public List<Supervision> listOne(
            @PathParam("petitionId") UUID petitionId, @PathParam("supervisionId") UUID supervisionId) {
        return superviseHandling.list(petitionId, supervisionId);
    }
}
