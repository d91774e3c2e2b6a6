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
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.problem.Messages;

/** The reply to read, for who filed by themselves. */
@Path("/v1/public/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicReplyResource {
    @Inject
    WriteLetter writeLetter;

    @POST
    @RecordsItself
    @Produces(LetterResource.PDF)
    @Operation(
            operationId = "publicReply",
            summary = "The reply as PDF, by receipt code: the first reading delivers it 凭查询码阅读答复 (F-03)",
            description =
                    "For who filed by themselves; at a desk somebody else saw the code, and the reply is handed over or sent.")
    public RestResponse<byte[]> read(
            @NotNull @Valid PublicStatusResource.StatusRequest request, @Context HttpHeaders headers) {
        return LetterResource.pdf(
                LetterKind.REPLY,
                writeLetter.reply(request.receiptCode(), Messages.locale(headers.getAcceptableLanguages())));
    }
}
