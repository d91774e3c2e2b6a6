package org.suyuan.feedback.care.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.suyuan.feedback.care.Care;
import org.suyuan.feedback.care.CareFigures;
import org.suyuan.feedback.care.CareKind;
import org.suyuan.feedback.care.GiveCare;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care", description = "What is offered beside the handling 心理疏导、困难帮扶、办实事 (F-13, F-14)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class CareResource {
    @Inject
    GiveCare giveCare;

    @Schema(description = "What is offered 提供疏导、帮扶 (F-13, F-14)")
    record CareRequest(
            @Schema(description = "The petition") @NotNull UUID petitionId,

            @Schema(description = "What") @NotNull CareKind kind,

            @Schema(description = "Account of who gives it", examples = "counsellor-lin") @NotBlank @Size(max = 60) String giver,

            @Schema(description = "What is offered; stays in this service", examples = "每周一次，共四次，地点由本人定。")
            @NotBlank @Size(max = 2000) String words) {}

    @Schema(description = "What the person said to the offer 征求意愿 (F-13)")
    record ConsentRequest(
            @Schema(description = "Whether they want it; a no has no consequence whatever") @NotNull Boolean agreed) {}

    @Schema(description = "A time that it was given 疏导、帮扶记录 (F-13, F-14)")
    record SessionRequest(
            @Schema(description = "The day", examples = "2026-12-05") @NotNull LocalDate heldOn,

            @Schema(description = "Notes, for who gives it and nobody else", examples = "倾听为主，情绪较上次平稳。")
            @NotBlank @Size(max = 5000) String notes) {

        @Override
        public String toString() {
            return "SessionRequest[sealed]";
        }
    }

    @GET
    @Operation(operationId = "listCare", summary = "What is offered in the caller's branch, newest first 疏导帮扶台账 (F-14)")
    public List<Care> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return giveCare.list(limit);
    }

    @GET
    @Path("/mine")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(operationId = "listMyCare", summary = "What the caller gives, newest first 我的疏导帮扶 (F-13)")
    public List<Care> mine(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return giveCare.mine(limit);
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
    @Operation(operationId = "countCare", summary = "How much was offered and given in a time, by kind 办实事统计 (F-14)")
    public List<CareFigures> figures(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return giveCare.figures(from, to);
    }

    @GET
    @Path("/{careId}")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(operationId = "getCare", summary = "One; its notes to who gives it alone 疏导帮扶事项 (F-13)")
    public Care get(@PathParam("careId") UUID careId) {
        return giveCare.get(careId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "offerCare", summary = "Offer something beside the handling 提供疏导、帮扶 (F-13, F-14)")
    public Care offer(@NotNull @Valid CareRequest request) {
        return giveCare.offer(request.petitionId(), request.kind(), request.giver(), request.words());
    }

    @POST
    @Path("/{careId}/consent")
    @Idempotent
    @Operation(operationId = "askAboutCare", summary = "Put on record what the person said to the offer 征求意愿 (F-13)")
    public Care asked(@PathParam("careId") UUID careId, @NotNull @Valid ConsentRequest request) {
        return giveCare.asked(careId, request.agreed());
    }

    @POST
    @Path("/{careId}/sessions")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(operationId = "noteCare", summary = "Note a time that the caller gave it 疏导、帮扶记录 (F-13)")
    public Care held(@PathParam("careId") UUID careId, @NotNull @Valid SessionRequest request) {
        return giveCare.held(careId, request.heldOn(), request.notes());
    }

    @POST
    @Path("/{careId}/end")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(operationId = "endCare", summary = "It was given as offered 疏导帮扶完成 (F-14)")
    public Care end(@PathParam("careId") UUID careId) {
        return giveCare.end(careId);
    }
}
