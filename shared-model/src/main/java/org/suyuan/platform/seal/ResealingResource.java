package org.suyuan.platform.seal;

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
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;

/** Care of what is sealed; shows nothing of it. */
@Path("/v1/resealing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "For operators 运维")
@RolesAllowed(Roles.ADMIN)
public class ResealingResource {
    @Inject
    Resealing resealing;

    @Inject
    AuditTrail trail;

    @Schema(description = "How far the work has come")
    record Resealed(
            @Schema(description = "How much was sealed anew now: identities, replies, notes")
            int resealed,

            @Schema(description = "Whether there may be more: call again")
            boolean more) {}

    @POST
    @RecordsItself
    @Transactional
    @Operation(
            operationId = "reseal",
            summary = "After a key rotation: seal with the new key what an older one sealed 密钥轮换后重新加密",
            description = "A batch a call, while the service runs; the same call again goes on where this one ended.")
    public Resealed reseal() {
        trail.record("reseal", null, null, List.of());
        int resealed = resealing.renew();
        return new Resealed(resealed, resealed == Resealing.BATCH);
    }
}
