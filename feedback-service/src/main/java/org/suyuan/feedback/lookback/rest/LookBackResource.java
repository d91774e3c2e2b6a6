package org.suyuan.feedback.lookback.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.feedback.lookback.Criteria;
import org.suyuan.feedback.lookback.Draw;
import org.suyuan.feedback.lookback.FollowUp;
import org.suyuan.feedback.lookback.LookAnswer;
import org.suyuan.feedback.lookback.LookBack;
import org.suyuan.feedback.lookback.LookBackAtClosed;
import org.suyuan.feedback.lookback.LookBackReport;
import org.suyuan.feedback.lookback.LookedAt;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/look-backs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "look-backs", description = "Closed petitions are drawn and looked at again 回头看 (F-12)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class LookBackResource {
    @Inject
    LookBackAtClosed lookBackAtClosed;

    @Schema(description = "What is looked at again 回头看方案 (F-12)")
    record LookBackRequest(
            @Schema(description = "In a line", examples = "2026 年上半年办结件回头看") @NotBlank @Size(max = 200) String title,

            @Schema(description = "First day of closing, in the zone of record", examples = "2026-01-01") @NotNull LocalDate closedFrom,

            @Schema(description = "Last day of closing", examples = "2026-06-30") @NotNull LocalDate closedTo,

            @Schema(
                    description = "Path of the unit that handled them, with those below; all when absent",
                    examples = "/group/hr")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String handlingUnit,

            @Schema(description = "Their grade; all when absent") @Nullable Grade grade,

            @Schema(description = "Whether only those are drawn whose petitioner is dissatisfied; else all") @Nullable Boolean dissatisfiedOnly,

            @Schema(description = "How many are drawn; all when there are fewer", examples = "20")
            @NotNull @Min(1) @Max(500) Integer sample,

            @Schema(
                    description = "The questions that are asked of each; yes is the good answer",
                    examples = "[\"承诺是否兑现\", \"是否未再重复信访\"]")
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> checklist) {

        Criteria criteria() {
            return new Criteria(closedFrom, closedTo, handlingUnit, grade, Boolean.TRUE.equals(dissatisfiedOnly));
        }
    }

    @Schema(description = "What was found 回头看记录 (F-12)")
    record LookRequest(
            @Schema(description = "The answers, in the order of the questions", examples = "[\"YES\", \"NO\"]")
            @NotNull @Size(min = 1, max = 20) List<@NotNull LookAnswer> answers,

            @Schema(description = "In words; stays in this service", examples = "本人称津贴到账，但未公开标准。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "What follows 整改 (F-12)")
    record FollowUpRequest(
            @Schema(description = "Whether it is handled anew, or was put right otherwise") @NotNull FollowUp followUp,

            @Schema(description = "In words; stays in this service", examples = "标准已上墙公开。") @NotBlank @Size(max = 5000) String words) {}

    @GET
    @Operation(operationId = "listLookBacks", summary = "Campaigns of the caller's branch, newest first 回头看台账 (F-12)")
    public List<LookBack> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lookBackAtClosed.list(limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "drawLookBack", summary = "Draw a sample of closed petitions 开展回头看 (F-12)")
    public LookBack draw(@NotNull @Valid LookBackRequest request) {
        return lookBackAtClosed.draw(request.title(), request.criteria(), request.checklist(), request.sample());
    }

    @GET
    @Path("/{lookBackId}/petitions")
    @Operation(
            operationId = "listLookedAt",
            summary = "The petitions of the sample, in the order of the draw 抽中件 (F-12)")
    public List<LookedAt> items(@PathParam("lookBackId") UUID lookBackId) {
        return lookBackAtClosed.items(lookBackId);
    }

    @GET
    @Path("/{lookBackId}/draw")
    @Operation(operationId = "getLookBackDraw", summary = "All that somebody needs to draw it again 抽样复核 (F-12)")
    public Draw drawn(@PathParam("lookBackId") UUID lookBackId) {
        return lookBackAtClosed.drawn(lookBackId);
    }

    @GET
    @Path("/{lookBackId}/report")
    @Operation(operationId = "getLookBackReport", summary = "What was found, in figures 回头看报告 (F-12)")
    public LookBackReport report(@PathParam("lookBackId") UUID lookBackId) {
        return lookBackAtClosed.report(lookBackId);
    }

    @POST
    @Path("/{lookBackId}/petitions/{petitionId}")
    @Idempotent
    @Operation(operationId = "lookBack", summary = "Answer the questions for a petition of the sample 逐件核查 (F-12)")
    public LookedAt look(
            @PathParam("lookBackId") UUID lookBackId,
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid LookRequest request) {
        return lookBackAtClosed.look(lookBackId, petitionId, request.answers(), request.words());
    }

    @POST
    @Path("/{lookBackId}/petitions/{petitionId}/follow-up")
    @Idempotent
    @Operation(
            operationId = "followUpLookBack",
            summary = "What follows on one that is not sound: handled anew, or put right 整改、重新办理 (F-12)")
    public LookedAt follow(
            @PathParam("lookBackId") UUID lookBackId,
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid FollowUpRequest request) {
        return lookBackAtClosed.follow(lookBackId, petitionId, request.followUp(), request.words());
    }

    @POST
    @Path("/{lookBackId}/end")
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "endLookBack", summary = "End it when nothing of it is open 结束回头看 (F-12)")
    public LookBack end(@PathParam("lookBackId") UUID lookBackId) {
        return lookBackAtClosed.end(lookBackId);
    }
}
