package org.suyuan.intake.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.suyuan.intake.RegistrationDoubt;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.idempotency.IdempotencyKeyRequired;
import org.suyuan.platform.time.Zone;

/** Filing without signing in, under a name or anonymously. */
@Path("/v1/public/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicFilingResource {
    @Inject
    RegistrationDesk desk;

    @Inject
    Receipts receipts;

    @Schema(description = "What the petitioner takes away 登记回执")
    record Filed(
            @Schema(description = "Number 信访编号 (I-04)", examples = "XF20261121-000042-7")
            String number,

            @Schema(description = "Receipt code 查询码, shown only here: whoever has it can follow the petition and write")
            String receiptCode,

            @Schema(description = "Day of registration") LocalDate registeredOn,

            @Schema(description = "What may be mistyped; it is filed all the same")
            List<RegistrationDoubt.DoubtfulField> doubts) {}

    @POST
    @IdempotencyKeyRequired
    @Operation(
            operationId = "filePetition",
            summary = "File a petition, also anonymously 网上信访 (I-13, I-14)",
            description = "Of an anonymous petition no address, device or time finer than the day is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Filed, with the code to follow it",
            content = @Content(schema = @Schema(implementation = Filed.class)))
    public RestResponse<Filed> file(@NotNull @Valid FilingRequest request) {
        RegistrationDesk.Desked desked = desk.file(request);
        PetitionView petition = desked.petition();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new Filed(
                        petition.number(),
                        receipts.codeOf(petition.petitionId()),
                        Zone.dateOf(petition.registeredAt()),
                        desked.doubts()));
    }
}
