package org.suyuan.intake.volume.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.suyuan.intake.volume.PackVolume;
import org.suyuan.intake.volume.PrintVolume;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/archive-volume")
@Tag(name = "archive", description = "Archived files 归档案卷")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class PackageResource {
    @Inject
    PackVolume pack;

    @Inject
    PrintVolume print;

    @GET
    @Produces("application/zip")
    @Operation(
            operationId = "packVolume",
            summary =
                    "The archived file of a petition as one package: every document of every step; on record 案卷电子包 (F-05)",
            description =
                    "A bag (BagIt 1.0, RFC 8493) in a ZIP file, with SHA-256 of every file. It is given out only as it was sealed; deploy/suite verify-archive proves it years later.")
    public Response pack(@PathParam("petitionId") UUID petitionId, @Context HttpHeaders headers) {
        PackVolume.Packed packed = pack.proven(petitionId, headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        StreamingOutput bag = out -> pack.write(packed, out);
        return Response.ok(bag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + packed.name() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "printVolume",
            summary =
                    "The archived file of a petition as one PDF: cover, contents list, every document; on record 案卷 (F-05)",
            description = "Made only of what is as it was sealed; files that were handed in are in the package.")
    public RestResponse<byte[]> print(@PathParam("petitionId") UUID petitionId, @Context HttpHeaders headers)
            throws IOException {
        PackVolume.Packed packed = pack.proven(petitionId, headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        byte[] pdf = print.print(packed, Messages.locale(headers.getAcceptableLanguages()));
        return RestResponse.ResponseBuilder.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + packed.name() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
