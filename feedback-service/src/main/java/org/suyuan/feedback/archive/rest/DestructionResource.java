package org.suyuan.feedback.archive.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.archive.DestroyVolumes;
import org.suyuan.feedback.archive.Destruction;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/destructions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archive", description = "Archived files 归档案卷")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class DestructionResource {
    @Inject
    DestroyVolumes destroyVolumes;

    @Schema(description = "Which files are to be destroyed (F-15)")
    record DestructionRequest(
            @Schema(description = "Their petitions", examples = "[\"01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d70\"]")
            @NotEmpty @Size(max = 200) Set<@NotNull UUID> petitionIds) {}

    @GET
    @Operation(operationId = "listDestructions", summary = "Lists of the caller's branch, newest first 销毁清册 (F-15)")
    public List<Destruction> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return destroyVolumes.list(limit);
    }

    @GET
    @Path("/{destructionId}")
    @Operation(
            operationId = "getDestruction",
            summary = "A list; when all is destroyed, the certificate of it 销毁证明 (F-15)")
    public Destruction get(@PathParam("destructionId") UUID destructionId) {
        return destroyVolumes.of(destructionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "proposeDestruction",
            summary = "Propose to destroy files that were archived ten years ago 提出销毁 (F-15)",
            description = "Nothing is destroyed before another person approves it; a file that is held is refused.")
    public Destruction propose(@NotNull @Valid DestructionRequest request) {
        return destroyVolumes.propose(request.petitionIds());
    }

    @POST
    @Path("/{destructionId}/approval")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "approveDestruction",
            summary = "Destroy what is on the list, in all five services; cannot be undone 批准销毁 (F-15)")
    public Destruction approve(@PathParam("destructionId") UUID destructionId) {
        return destroyVolumes.approve(destructionId);
    }

    @POST
    @Path("/{destructionId}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawDestruction", summary = "Destroy nothing of it 撤回销毁清册 (F-15)")
    public Destruction withdraw(@PathParam("destructionId") UUID destructionId) {
        return destroyVolumes.withdraw(destructionId);
    }
}
