package org.suyuan.intake.vault.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.vault.Seals;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;

/** Care of the vault; shows nothing of what is in it. */
@Path("/v1/vault")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "For operators 运维")
@RolesAllowed(Roles.ADMIN)
public class VaultResource {
    private static final int BATCH = 500;

    @Inject
    Seals seals;

    @Inject
    AuditTrail trail;

    @Schema(description = "How far the work has come")
    record Resealed(
            @Schema(description = "How much was sealed anew now: identities, recusals, messages")
            int resealed,

            @Schema(description = "Whether there may be more: call again")
            boolean more) {}

    @POST
    @RecordsItself
    @Path("/resealing")
    @Transactional
    @Operation(
            operationId = "resealVault",
            summary = "After a key rotation: seal with the new key what an older one sealed 密钥轮换后重新加密",
            description = "A batch a call, while the service runs; the same call again goes on where this one ended.")
    public Resealed reseal() {
        trail.record("resealVault", null, null, List.of());
        int resealed = seals.renew(BATCH);
        return new Resealed(resealed, resealed == BATCH);
    }
}
