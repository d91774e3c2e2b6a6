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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.volume.PackVolume;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/archive-volume")
@Tag(name = "archive", description = "Archived files 归档案卷")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class PackageResource {
    @Inject
    PackVolume pack;

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
}
