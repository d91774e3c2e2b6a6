package org.suyuan.intake.documents.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.suyuan.intake.documents.LetterKind;
import org.suyuan.intake.documents.WriteLetter;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "letters", description = "Letters and documents as PDF 告知书与文书")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class LetterResource {
    private static final String PDF = "application/pdf";

    @Inject
    WriteLetter writeLetter;

    @GET
    @Path("/{kind}")
    @Produces(PDF)
    @Operation(
            operationId = "printLetter",
            summary = "A letter of the petition as PDF, to print or send 打印文书 (I-04, I-07, I-10)",
            description = "In the caller's language; the petitioner's name on it is read on record.")
    public RestResponse<byte[]> print(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("kind") LetterKind kind,
            @Parameter(
                            description =
                                    "Whether 〓 may stand for characters that no font has; else they are named and nothing is printed")
                    @QueryParam("replaceMissing")
                    @DefaultValue("false")
                    boolean replaceMissing,
            @Context HttpHeaders headers) {
        return pdf(
                kind,
                writeLetter.print(petitionId, kind, replaceMissing, Messages.locale(headers.getAcceptableLanguages())));
    }

    static RestResponse<byte[]> pdf(LetterKind kind, byte[] letter) {
        return RestResponse.ResponseBuilder.ok(letter, PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
