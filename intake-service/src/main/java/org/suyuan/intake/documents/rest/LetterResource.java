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
import java.util.Locale;
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
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class LetterResource {
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    WriteLetter writeLetter;

    @GET
    @Path("/{kind}")
    @Produces(PDF)
    @Operation(
            operationId = "printLetter",
            summary = "A letter of the petition as PDF, to print or send 打印文书 (I-04, I-07, I-10, F-02)",
            description =
                    "In the caller's language; the petitioner's name on it is read on record. A unit prints its reply alone.")
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
        return pdf(kind, writeLetter.print(petitionId, kind, replaceMissing, language(headers)));
    }

    @GET
    @Path("/{kind}/docx")
    @Produces(DOCX)
    @Operation(
            operationId = "writeLetter",
            summary = "The same as DOCX, to be changed, stamped and sent on 文书 Word 版 (F-02)")
    public RestResponse<byte[]> write(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("kind") LetterKind kind,
            @Context HttpHeaders headers) {
        return answer(kind, ".docx", DOCX, writeLetter.docx(petitionId, kind, language(headers)));
    }

    static RestResponse<byte[]> pdf(LetterKind kind, byte[] letter) {
        return answer(kind, ".pdf", PDF, letter);
    }

    private static Locale language(HttpHeaders headers) {
        return Messages.locale(headers.getAcceptableLanguages());
    }

    private static RestResponse<byte[]> answer(LetterKind kind, String ending, String type, byte[] letter) {
        String file = kind.name().toLowerCase(Locale.ROOT) + ending;
        return RestResponse.ResponseBuilder.ok(letter, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
