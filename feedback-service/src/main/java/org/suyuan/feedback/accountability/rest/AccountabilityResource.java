package org.suyuan.feedback.accountability.rest;

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
import org.suyuan.contract.feedback.AccountabilityCause;
import org.suyuan.contract.feedback.AccountabilityMeasure;
import org.suyuan.feedback.accountability.Accountability;
import org.suyuan.feedback.accountability.HoldAccountable;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/accountabilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accountability", description = "Units answer for how they handled a petition 追责、虚假办结 (X-24)")
@RolesAllowed(Roles.DISCIPLINE)
public class AccountabilityResource {
    @Inject
    HoldAccountable holdAccountable;

    @Schema(description = "That a unit shall answer for how it handled a petition 启动追责 (X-24)")
    record AccountabilityRequest(
            @Schema(description = "The petition") @NotNull UUID petitionId,

            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Why") @NotNull AccountabilityCause cause,

            @Schema(description = "What happened; stays in this service", examples = "督办三次仍未反馈。")
            @NotBlank @Size(max = 5000) String facts) {}

    @Schema(description = "What it shall come to, or comes to, and why 追责意见 (X-24)")
    record MeasureRequest(
            @Schema(description = "What") @NotNull AccountabilityMeasure measure,

            @Schema(description = "In words; stays in this service", examples = "首次发生，未造成后果。")
            @NotBlank @Size(max = 5000) String reason) {}

    @GET
    @Operation(
            operationId = "listAccountabilities",
            summary = "Units of the caller's branch that answer for something, newest first, without words 追责台账 (X-24)")
    public List<Accountability> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return holdAccountable.list(limit);
    }

    @GET
    @Path("/{accountabilityId}")
    @Operation(operationId = "getAccountability", summary = "One with its words 追责事项 (X-24)")
    public Accountability get(@PathParam("accountabilityId") UUID accountabilityId) {
        return holdAccountable.get(accountabilityId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "openAccountability", summary = "Hold a unit accountable 启动追责 (X-24)")
    public Accountability open(@NotNull @Valid AccountabilityRequest request) {
        return holdAccountable.open(request.petitionId(), request.unit(), request.cause(), request.facts());
    }

    @POST
    @Path("/{accountabilityId}/proposal")
    @Idempotent
    @Operation(operationId = "proposeMeasure", summary = "Propose what it shall come to 追责建议 (X-24)")
    public Accountability propose(
            @PathParam("accountabilityId") UUID accountabilityId, @NotNull @Valid MeasureRequest request) {
        return holdAccountable.propose(accountabilityId, request.measure(), request.reason());
    }

    @POST
    @Path("/{accountabilityId}/decision")
    @Idempotent
    @Operation(operationId = "decideAccountability", summary = "Decide what it comes to, by another person 追责决定 (X-24)")
    public Accountability decide(
            @PathParam("accountabilityId") UUID accountabilityId, @NotNull @Valid MeasureRequest request) {
        return holdAccountable.decide(accountabilityId, request.measure(), request.reason());
    }
}
