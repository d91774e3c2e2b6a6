package org.suyuan.intake.objecting.rest;

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
import org.suyuan.intake.objecting.ObjectToDisclosure;
import org.suyuan.platform.idempotency.Idempotent;

/** The code comes in the body, because an address ends up in logs. */
@Path("/v1/public/disclosure-objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
public class PublicObjectionResource {
    @Inject
    ObjectToDisclosure objectToDisclosure;

    @Schema(description = "Which case is not to be told 不同意公示")
    record ObjectionRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode) {

        @Override
        public String toString() {
            return "ObjectionRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "publicObjectToDisclosure",
            summary =
                    "Object to a notice about the case, by receipt code; it is not drafted, or leaves the board 凭查询码反对公示 (X-35)")
    public ObjectToDisclosure.Objected object(@NotNull @Valid ObjectionRequest request) {
        return objectToDisclosure.object(request.receiptCode());
    }
}
