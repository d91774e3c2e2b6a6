package org.suyuan.platform.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.inbox.DeadLetter;
import org.suyuan.platform.inbox.InboxTransaction;
import org.suyuan.platform.security.Roles;

/** Events that could not be digested: to see, and to try again once the cause is mended. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "For operators 运维")
@RolesAllowed(Roles.ADMIN)
public class DeadLetterResource {
    @Inject
    InboxTransaction transaction;

    @Inject
    AuditTrail trail;

    @GET
    @Operation(operationId = "listDeadLetters", summary = "The oldest dead letters that nobody has replayed 死信列表")
    public List<DeadLetter> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return transaction.deadLetters(limit);
    }

    @POST
    @RecordsItself
    @Path("/{eventId}/replay")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Try a dead letter again 重放死信",
            description = "Has the event's effect and closes the dead letter, or changes nothing and says why.")
    @Transactional
    public void replay(@PathParam("eventId") UUID eventId) {
        trail.record("replayDeadLetter", null, null, List.of());
        transaction.replay(eventId);
    }
}
