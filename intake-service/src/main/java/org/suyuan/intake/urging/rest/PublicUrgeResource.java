package org.suyuan.intake.urging.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.urging.UrgePetition;
import org.suyuan.platform.idempotency.Idempotent;

/** The code comes in the body, because an address ends up in logs. */
@Path("/v1/public/urges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
public class PublicUrgeResource {
    @Inject
    UrgePetition urgePetition;

    @Schema(description = "Which petition is urged 催办")
    record UrgeRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode) {

        @Override
        public String toString() {
            return "UrgeRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "publicUrge",
            summary = "Urge who handles it, by receipt code, once in three days 凭查询码催办 (X-01)")
    public UrgePetition.Urged urge(@NotNull @Valid UrgeRequest request) {
        return urgePetition.urge(request.receiptCode());
    }
}
