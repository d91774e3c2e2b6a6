package org.suyuan.platform.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.platform.security.Roles;

@Path("/v1/archive-parts/{petitionId}")
@Tag(name = "archive parts", description = "What this service has sealed of archived files 归档材料")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class ArchivePartResource {
    /** Media type of a part. */
    public static final String ZIP = "application/zip";

    @Inject
    OpenPart part;

    @Schema(description = "The checksums of a part, computed from what is there now")
    record Manifest(
            @Schema(description = "The documents, in order") List<Line> documents,

            @Schema(
                    description = "SHA-256 of the lines \"checksum, two blanks, name, line feed\", hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest) {}

    @Schema(description = "A document and its checksum")
    record Line(
            @Schema(description = "Its path within the part", examples = "grading.json")
            String name,

            @Schema(
                    description = "SHA-256 of its content, hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {}

    @GET
    @Produces(ZIP)
    @Operation(
            operationId = "readArchivePart",
            summary = "The documents that this service sealed when the file was archived; on record 归档材料 (F-05)",
            description = "A ZIP file; empty where the service had nothing to do with the petition.")
    public Response read(
            @PathParam("petitionId") UUID petitionId,
            @Parameter(description = "Which archiving, from 1", example = "1")
                    @QueryParam("edition")
                    @DefaultValue("1")
                    @Min(1) int edition) {
        List<OpenPart.Opened> documents = part.documents(petitionId, edition);
        StreamingOutput zip = out -> {
            try (ZipOutputStream file = new ZipOutputStream(out)) {
                for (OpenPart.Opened document : documents) {
                    file.putNextEntry(new ZipEntry(document.name()));
                    file.write(document.content().get());
                    file.closeEntry();
                }
            }
        };
        return Response.ok(zip).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("/manifest")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getArchivePartManifest",
            summary = "The checksums of what is there now: they prove that nothing was altered 归档材料校验 (F-15)")
    public Manifest manifest(
            @PathParam("petitionId") UUID petitionId,
            @Parameter(description = "Which archiving, from 1", example = "1")
                    @QueryParam("edition")
                    @DefaultValue("1")
                    @Min(1) int edition) {
        PartManifest manifest = part.manifest(petitionId, edition);
        return new Manifest(
                manifest.entries().stream()
                        .map(entry -> new Line(entry.name(), entry.sha256()))
                        .toList(),
                manifest.digest());
    }
}
