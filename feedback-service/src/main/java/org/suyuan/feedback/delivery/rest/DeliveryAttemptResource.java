package org.suyuan.feedback.delivery.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.feedback.DeliveryFailure;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.delivery.Attempt;
import org.suyuan.feedback.delivery.TryDelivery;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/delivery-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries", description = "What did not reach the petitioner, and public notices 送达 (F-03)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class DeliveryAttemptResource {
    @Inject
    TryDelivery tryDelivery;

    @Schema(description = "That the reply did not reach the petitioner 送达未成 (F-03)")
    record AttemptRequest(
            @Schema(description = "How it was tried") @NotNull Way way,

            @Schema(description = "What came of it") @NotNull DeliveryFailure failure,

            @Schema(description = "The day", examples = "2026-12-01") @NotNull LocalDate attemptedOn,

            @Schema(description = "What shows it; stays in this service", examples = "挂号信 0231 退回，原址查无此人。")
            @NotBlank @Size(max = 500) String proof) {}

    @GET
    @Operation(operationId = "listDeliveryAttempts", summary = "Deliveries that failed, oldest first 送达未成 (F-03)")
    public List<Attempt> list(@PathParam("petitionId") UUID petitionId) {
        return tryDelivery.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "noteFailedDelivery",
            summary = "Note that the reply did not reach the petitioner 送达未成 (F-03)")
    public List<Attempt> failed(@PathParam("petitionId") UUID petitionId, @NotNull @Valid AttemptRequest request) {
        return tryDelivery.failed(petitionId, request.way(), request.failure(), request.attemptedOn(), request.proof());
    }
}
