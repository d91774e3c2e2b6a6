package org.suyuan.feedback.obligations.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.feedback.obligations.Obligation;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "What must be done before a petition is closed 承诺与议定事项 (E-22, F-08)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class ObligationResource {
    @Inject
    KeepObligation keepObligation;

    @Schema(description = "What shows that a promise was kept 兑现情况 (E-22)")
    record FulfilmentRequest(
            @Schema(description = "In words; stays in this service", examples = "十二月工资条已核对，津贴到账。")
            @NotBlank @Size(max = 5000) String evidence) {}

    @Schema(description = "Who does it now, and until when 转交 (F-08)")
    record HandingOnRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "The last day for it", examples = "2027-01-15") @NotNull LocalDate dueOn,

            @Schema(description = "Why; stays in this service", examples = "须待一月工资核算。") @NotBlank @Size(max = 1000) String explanation) {}

    @GET
    @Operation(
            operationId = "listObligations",
            summary = "What the reply promised and the minutes resolved, and what has become of it 承诺与议定事项 (E-22)")
    public List<Obligation> list(@PathParam("petitionId") UUID petitionId) {
        return keepObligation.of(petitionId);
    }

    @POST
    @Path("/{obligationId}/fulfilment")
    @Idempotent
    @Operation(operationId = "keepPromise", summary = "Report that a promise was kept 兑现承诺 (E-22)")
    public List<Obligation> keep(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("obligationId") UUID obligationId,
            @NotNull @Valid FulfilmentRequest request) {
        return keepObligation.keep(petitionId, obligationId, request.evidence());
    }

    @POST
    @Path("/{obligationId}/handing-on")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "handOnObligation",
            summary = "Have another unit do it, or on another day: the petition can be closed then 事项转交 (F-08)")
    public List<Obligation> handOn(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("obligationId") UUID obligationId,
            @NotNull @Valid HandingOnRequest request) {
        return keepObligation.handOn(petitionId, obligationId, request.unit(), request.dueOn(), request.explanation());
    }
}
