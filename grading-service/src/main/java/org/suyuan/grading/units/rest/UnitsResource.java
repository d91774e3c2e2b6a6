package org.suyuan.grading.units.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.grading.Units;
import org.suyuan.grading.Grading;
import org.suyuan.grading.NameUnits;
import org.suyuan.grading.rest.GradingView;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/gradings/{petitionId}/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gradings", description = "Classify and grade 分类定级")
public class UnitsResource {
    @Inject
    NameUnits nameUnits;

    @Schema(description = "Who is responsible (I-11)")
    record UnitsRequest(
            @Schema(description = "Path of the lead unit 主办单位", examples = "/group/finance")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String leadUnit,

            @Schema(description = "Paths of the assisting units 协办单位", examples = "[\"/group/hr\"]")
            @NotNull @Size(max = 20) @JsonDeserialize(contentUsing = UnitPath.Reader.class)
            List<@NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) String> supportingUnits,

            @Schema(description = "Why", examples = "津贴标准由财务部核定") @NotBlank @Size(max = 1000) String reason) {
        Units units() {
            return new Units(leadUnit, supportingUnits);
        }
    }

    @Schema(description = "A unit disputes that it is responsible (E-17)")
    record DisputeRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Why", examples = "津贴标准由财务部核定") @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "nameUnits",
            summary = "Name other units as lead and assisting, with the reason 变更承办单位 (I-11)")
    public GradingView name(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid UnitsRequest request,
            @Context HttpHeaders headers) {
        return shown(nameUnits.name(petitionId, request.units(), request.reason()), headers);
    }

    @POST
    @Path("/dispute")
    @Idempotent
    @RolesAllowed(Roles.DEPARTMENT)
    @Operation(
            operationId = "disputeUnits",
            summary =
                    "Dispute that a unit is responsible; the common superior decides within five working days 提出管辖争议 (E-17)",
            description = "Until then who was named stays responsible (I-22).")
    public GradingView dispute(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid DisputeRequest request,
            @Context HttpHeaders headers) {
        return shown(nameUnits.dispute(petitionId, request.unit(), request.reason()), headers);
    }

    @POST
    @Path("/dispute/decision")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DIRECTOR})
    @Operation(
            operationId = "settleDispute",
            summary = "Decide a dispute, as the common superior or above 裁决管辖争议 (E-17)")
    public GradingView settle(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid UnitsRequest request,
            @Context HttpHeaders headers) {
        return shown(nameUnits.settle(petitionId, request.units(), request.reason()), headers);
    }

    private static GradingView shown(Grading grading, HttpHeaders headers) {
        return GradingView.of(grading, Messages.locale(headers.getAcceptableLanguages()));
    }
}
