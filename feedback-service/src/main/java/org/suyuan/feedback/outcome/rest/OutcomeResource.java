package org.suyuan.feedback.outcome.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.feedback.Outcome;
import org.suyuan.feedback.outcome.EstablishOutcome;
import org.suyuan.feedback.outcome.OutcomeFact;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes", description = "Resolved, and its dispute at an end: facts beside the closing 化解、息诉罢访 (F-09)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class OutcomeResource {
    @Inject
    EstablishOutcome establishOutcome;

    @Schema(description = "That something came of a petition 化解、息诉罢访认定 (F-09)")
    record OutcomeRequest(
            @Schema(description = "Which of the two") @NotNull Outcome outcome,

            @Schema(description = "The day from which it is so", examples = "2026-12-15") @NotNull LocalDate establishedOn,

            @Schema(
                    description = "What shows it, as a statement that the petitioner signed; stays in this service",
                    examples = "信访人签署息诉罢访承诺书。")
            @NotBlank @Size(max = 5000) String evidence) {}

    @Schema(description = "Why it holds no more 撤销认定 (F-09)")
    record OutcomeWithdrawalRequest(
            @Schema(description = "In words; stays in this service", examples = "补发款未到账。") @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(
            operationId = "listOutcomes",
            summary = "What came of a petition beyond its closing, oldest first 化解、息诉罢访 (F-09)")
    public List<OutcomeFact> list(@PathParam("petitionId") UUID petitionId) {
        return establishOutcome.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "establishOutcome",
            summary = "Establish that it is resolved, or its dispute at an end 认定化解、息诉罢访 (F-09)")
    public List<OutcomeFact> establish(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid OutcomeRequest request) {
        return establishOutcome.establish(petitionId, request.outcome(), request.establishedOn(), request.evidence());
    }

    @POST
    @Path("/{outcome}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawOutcome", summary = "Take back what does not hold any more 撤销认定 (F-09)")
    public List<OutcomeFact> withdraw(
            @PathParam("petitionId") UUID petitionId,
            @Parameter(description = "Which of the two") @PathParam("outcome") Outcome outcome,
            @NotNull @Valid OutcomeWithdrawalRequest request) {
        return establishOutcome.withdraw(petitionId, outcome, request.reason());
    }
}
