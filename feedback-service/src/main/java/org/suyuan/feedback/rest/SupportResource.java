package org.suyuan.feedback.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.PartState;
import org.suyuan.feedback.SupportHandling;
import org.suyuan.feedback.UnitPart;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/supporting-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supporting units", description = "What assisting units do 协办 (F-01)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class SupportResource {
    @Inject
    SupportHandling supportHandling;

    @Schema(name = "SupportingUnit", description = "What an assisting unit does 协办单位 (F-01)")
    record SupportView(
            @Schema(description = "Path of the unit", examples = "/group/safety")
            String unit,

            @Schema(description = "How far it has come") PartState state,
            @Schema(description = "When it was asked") Instant askedAt,

            @Schema(description = "Account that took it over; absent before", examples = "safety-zhao") @Nullable String signedInBy) {
        static List<SupportView> of(List<UnitPart> parts) {
            return parts.stream()
                    .map(part -> new SupportView(part.unit(), part.state(), part.askedAt(), part.signedInBy()))
                    .toList();
        }
    }

    @Schema(description = "Which assisting unit")
    record SupportRequest(
            @Schema(description = "Path of the unit", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit) {}

    @Schema(description = "What an assisting unit gives the lead unit 协办意见 (F-01)")
    record ContributionRequest(
            @Schema(description = "Path of the unit", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "In words; stays in this service", examples = "经核实，该工作面六月至八月为高温作业场所。")
            @NotBlank @Size(max = 10_000) String words) {}

    @Schema(description = "Which assisting unit is needed no more, and why 协办终止 (F-01)")
    record ReleaseRequest(
            @Schema(description = "Path of the unit", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "In words; stays in this service", examples = "事实已由主办单位查清。")
            @NotBlank @Size(max = 1000) String explanation) {}

    @GET
    @Operation(operationId = "listSupportingUnits", summary = "Its assisting units and how far they are 协办单位 (F-01)")
    public List<SupportView> list(@PathParam("petitionId") UUID petitionId) {
        return SupportView.of(supportHandling.of(petitionId));
    }

    @POST
    @Idempotent
    @Operation(operationId = "askSupport", summary = "Ask one more unit to assist 增加协办单位 (F-01)")
    public List<SupportView> ask(@PathParam("petitionId") UUID petitionId, @NotNull @Valid SupportRequest request) {
        return SupportView.of(supportHandling.ask(petitionId, request.unit()));
    }

    @POST
    @Path("/sign-in")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "signInSupport", summary = "Take it over for an assisting unit 协办签收 (F-01)")
    public List<SupportView> signIn(@PathParam("petitionId") UUID petitionId, @NotNull @Valid SupportRequest request) {
        return SupportView.of(supportHandling.signIn(petitionId, request.unit()));
    }

    @POST
    @Path("/contribution")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "giveSupport", summary = "Give the lead unit what it asked for 提交协办意见 (F-01)")
    public List<SupportView> give(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ContributionRequest request) {
        return SupportView.of(supportHandling.give(petitionId, request.unit(), request.words()));
    }

    @POST
    @Path("/release")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "releaseSupport", summary = "Wait for an assisting unit no more 协办终止 (F-01)")
    public List<SupportView> release(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReleaseRequest request) {
        return SupportView.of(supportHandling.release(petitionId, request.unit(), request.explanation()));
    }
}
