package org.suyuan.feedback.archive.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.archive.KeepVolume;
import org.suyuan.feedback.archive.Volume;
import org.suyuan.feedback.archive.VolumeDue;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archive", description = "Archived files 归档案卷")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class VolumeResource {
    @Inject
    KeepVolume keepVolume;

    @Schema(description = "Where the paper file stands (F-15)")
    record ShelfRequest(
            @Schema(description = "The place", examples = "信访档案室 3 排 2 柜") @NotBlank @Size(max = 200) String place,

            @Schema(description = "The box", examples = "2026-014") @NotBlank @Size(max = 50) String box) {}

    @Schema(description = "To whom it is given (F-15)")
    record TransferRequest(
            @Schema(description = "Who takes it", examples = "集团档案馆") @NotBlank @Size(max = 200) String receiver) {}

    @Schema(description = "Why it must not be destroyed, or need not be held any more (F-15)")
    record HoldRequest(
            @Schema(description = "In words; stays in this service", examples = "相关仲裁案件尚未审结。")
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("/archive-volumes")
    @Operation(
            operationId = "listArchiveVolumes",
            summary =
                    "Whole files of the caller's branch that are due for something, the oldest first 案卷整理、移交清单 (F-15)")
    public List<Volume> due(
            @Parameter(description = "What for", example = "TRANSFER") @QueryParam("due") @DefaultValue("TIDYING")
                    VolumeDue due,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepVolume.due(due, limit);
    }

    @GET
    @Path("/petitions/{petitionId}/archive-volume")
    @Operation(
            operationId = "getArchiveVolume",
            summary = "The archived file of a petition: its contents list and what proves it 案卷目录 (F-05)",
            description = "What it holds lies sealed in the services: intake gives it out as one package.")
    public Volume get(@PathParam("petitionId") UUID petitionId) {
        return keepVolume.of(petitionId);
    }

    @POST
    @Path("/petitions/{petitionId}/archive-volume/shelf")
    @Idempotent
    @Operation(operationId = "shelveVolume", summary = "Say where the paper file stands 纸质案卷入库 (F-15)")
    public Volume shelve(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ShelfRequest request) {
        return keepVolume.shelve(petitionId, request.place(), request.box());
    }

    @POST
    @Path("/petitions/{petitionId}/archive-volume/transfer")
    @Idempotent
    @Operation(
            operationId = "transferVolume",
            summary = "Give it to the enterprise's archive, three years after it was archived 移交 (F-15)")
    public Volume transfer(@PathParam("petitionId") UUID petitionId, @NotNull @Valid TransferRequest request) {
        return keepVolume.transfer(petitionId, request.receiver());
    }

    @POST
    @Path("/petitions/{petitionId}/archive-volume/hold")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "holdVolume", summary = "Keep it from being destroyed, whatever its age 暂缓销毁 (F-15)")
    public Volume hold(@PathParam("petitionId") UUID petitionId, @NotNull @Valid HoldRequest request) {
        return keepVolume.hold(petitionId, request.reason());
    }

    @POST
    @Path("/petitions/{petitionId}/archive-volume/hold/lifting")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "liftHold", summary = "What held it is over 解除暂缓销毁 (F-15)")
    public Volume lift(@PathParam("petitionId") UUID petitionId, @NotNull @Valid HoldRequest request) {
        return keepVolume.lift(petitionId, request.reason());
    }
}
