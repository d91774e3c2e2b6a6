package org.suyuan.consultation.leadercases.rest;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.leadercases.EntryKind;
import org.suyuan.consultation.leadercases.LeaderCase;
import org.suyuan.consultation.leadercases.OwnCase;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/leader-case")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leader-cases", description = "Cases that a leader owns until they are resolved 领导包案 (X-07)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR})
public class LeaderCaseResource {
    @Inject
    OwnCase ownCase;

    @Schema(description = "Which leader owns it, with what plan 领导包案 (X-07, C-14)")
    record CaseRequest(
            @Schema(description = "Account of the leader", examples = "leader-sun") @NotBlank @Size(max = 100) String leader,

            @Schema(description = "The plan for this case alone 一案一策, without persons", examples = "一周内走访，月底前拿出补发方案。")
            @NotBlank @Size(max = 5000) String plan) {}

    @Schema(description = "What was planned, done or found 包案记录 (X-07)")
    record EntryRequest(
            @Schema(
                    description = "What it is",
                    enumeration = {"PLAN", "VISIT", "STEP", "PROGRESS"},
                    examples = "VISIT")
            @NotNull EntryKind kind,

            @Schema(description = "The day", examples = "2026-11-30") @NotNull LocalDate day,

            @Schema(description = "In words, without persons", examples = "到班组走访，当面听取意见。") @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "Who owns it from here on 包案移交 (X-07)")
    record HandOverRequest(
            @Schema(description = "Account of the leader", examples = "leader-zhou") @NotBlank @Size(max = 100) String leader,

            @Schema(description = "Why, without persons", examples = "岗位调整。") @NotBlank @Size(max = 1000) String reason) {}

    @Schema(description = "What came of it 包案化解 (X-07)")
    record ResolutionRequest(
            @Schema(description = "In words, without persons", examples = "津贴已补发，信访人满意。") @NotBlank @Size(max = 5000) String words) {}

    @GET
    @Operation(operationId = "getLeaderCase", summary = "The case of a petition with what is on record 包案情况 (X-07)")
    public LeaderCase get(@PathParam("petitionId") UUID petitionId) {
        return ownCase.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "takeCase", summary = "A leader owns the case until it is resolved 领导包案 (X-07)")
    public LeaderCase take(@PathParam("petitionId") UUID petitionId, @NotNull @Valid CaseRequest request) {
        return ownCase.take(petitionId, request.leader(), request.plan());
    }

    @POST
    @Path("/entries")
    @Idempotent
    @Operation(operationId = "noteInCase", summary = "Note a plan, visit, step or progress 包案记录 (X-07, C-14)")
    public LeaderCase note(@PathParam("petitionId") UUID petitionId, @NotNull @Valid EntryRequest request) {
        return ownCase.note(petitionId, request.kind(), request.day(), request.words());
    }

    @POST
    @Path("/hand-over")
    @Idempotent
    @Operation(operationId = "handOverCase", summary = "Another leader owns it from here on 包案移交 (X-07)")
    public LeaderCase handOver(@PathParam("petitionId") UUID petitionId, @NotNull @Valid HandOverRequest request) {
        return ownCase.handOver(petitionId, request.leader(), request.reason());
    }

    @POST
    @Path("/resolution")
    @Idempotent
    @Operation(operationId = "resolveCase", summary = "It is resolved, after a plan and a visit 包案化解 (X-07)")
    public LeaderCase resolve(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ResolutionRequest request) {
        return ownCase.resolve(petitionId, request.words());
    }
}
