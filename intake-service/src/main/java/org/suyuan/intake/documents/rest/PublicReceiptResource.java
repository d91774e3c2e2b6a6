package org.suyuan.intake.documents.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.suyuan.intake.documents.LetterKind;
import org.suyuan.intake.documents.WriteLetter;
import org.suyuan.intake.rest.PublicStatusResource;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.problem.Messages;

/** The receipt to download and print, for whoever holds its code. */
@Path("/v1/public/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicReceiptResource {
    @Inject
    WriteLetter writeLetter;

    @POST
    @ReadOnly
    @Produces("application/pdf")
    @Operation(
            operationId = "publicReceipt",
            summary = "The receipt as PDF with its QR code, by receipt code 凭查询码下载登记回执 (I-04)")
    public RestResponse<byte[]> print(
            @NotNull @Valid PublicStatusResource.StatusRequest request, @Context HttpHeaders headers) {
        return LetterResource.pdf(
                LetterKind.RECEIPT,
                writeLetter.receipt(request.receiptCode(), Messages.locale(headers.getAcceptableLanguages())));
    }
}
