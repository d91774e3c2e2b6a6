package org.suyuan.consultation.courts.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.courts.SettleMatter;
import org.suyuan.consultation.courts.Settlement;
import org.suyuan.consultation.courts.StageKind;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.NewId;

@Path("/v1/consultations/{petitionId}/settlements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "settlements", description = "Packages that settle a matter in stages 一揽子和解 (X-52, X-58)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class SettlementResource {
    @Inject
    SettleMatter settleMatter;

    @Schema(description = "A stage of a settlement 和解阶段 (X-52, X-58)")
    record StageRequest(
            @Schema(description = "What it is", examples = "HAND_OVER") @NotNull StageKind kind,

            @Schema(description = "In words, without persons", examples = "第一批移交：供水、供电。") @NotBlank @Size(max = 2000) String words,

            @Schema(description = "How many people it places; of a placement alone", examples = "261")
            @Min(1) @Max(1_000_000) @Nullable Integer people,

            @Schema(description = "Last day", examples = "2026-12-31") @NotNull LocalDate dueOn) {}

    @Schema(description = "What settles the matter 达成一揽子和解 (X-52)")
    record SettlementRequest(
            @Schema(description = "What was agreed, without persons", examples = "执行和解、物业移交、息诉罢访一并办理。")
            @NotBlank @Size(max = 5000) String words,

            @Schema(description = "Its stages") @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid StageRequest> stages) {}

    @Schema(description = "That a stage was done 阶段完成 (X-52, X-58)")
    record DoneRequest(
            @Schema(description = "When", examples = "2026-12-20") @NotNull LocalDate day,

            @Schema(description = "How many people were placed; of a placement alone", examples = "258")
            @Min(0) @Max(1_000_000) @Nullable Integer placed,

            @Schema(description = "What shows it, without persons", examples = "移交确认书 3 号") @NotBlank @Size(max = 1000) String evidence) {}

    @Schema(description = "Why it ends 和解终止 (X-52)")
    record EndRequest(
            @Schema(description = "In words, without persons", examples = "对方未按期付款。") @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(operationId = "listSettlements", summary = "Settlements of a petition, oldest first 一揽子和解 (X-52, X-58)")
    public List<Settlement> list(@PathParam("petitionId") UUID petitionId) {
        return settleMatter.of(petitionId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "agreeSettlement",
            summary = "A package settles the matter in stages, each with its clock 达成一揽子和解 (X-52)")
    public List<Settlement> agree(@PathParam("petitionId") UUID petitionId, @NotNull @Valid SettlementRequest request) {
        return settleMatter.agree(
                petitionId,
                request.words(),
                request.stages().stream()
                        .map(one -> new Settlement.Stage(
                                NewId.next(), one.kind(), one.words(), one.people(), one.dueOn(), null, null, null))
                        .toList());
    }

    @POST
    @Path("/{settlementId}/stages/{stageId}/completion")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "completeStage",
            summary = "A stage was done; with the last the settlement is performed 阶段完成 (X-52, X-58)")
    public List<Settlement> done(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("settlementId") UUID settlementId,
            @PathParam("stageId") UUID stageId,
            @NotNull @Valid DoneRequest request) {
        return settleMatter.done(
                petitionId, settlementId, stageId, request.day(), request.placed(), request.evidence());
    }

    @POST
    @Path("/{settlementId}/end")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "endSettlement", summary = "A settlement ends without being performed 和解终止 (X-52)")
    public List<Settlement> end(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("settlementId") UUID settlementId,
            @NotNull @Valid EndRequest request) {
        return settleMatter.end(petitionId, settlementId, request.reason());
    }
}
