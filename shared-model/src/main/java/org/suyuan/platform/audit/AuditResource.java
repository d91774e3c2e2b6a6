package org.suyuan.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;

/** The audit trail, for auditors. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Who did what 审计")
@RolesAllowed(Roles.AUDITOR)
public class AuditResource {
    @Inject
    AuditTrail trail;

    @Inject
    AuditVerifier verifier;

    @GET
    @Transactional
    @Operation(operationId = "listAudit", summary = "Acts of accounts of the auditor's branch, newest first 审计记录")
    public Page<AuditEntry> list(
            @QueryParam("petitionId") @Nullable UUID petitionId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                trail.before(Cursor.read(cursor), petitionId, limit), limit, AuditEntry::entryId, Function.identity());
    }

    @GET
    @Path("/verification")
    @Transactional
    @Operation(
            operationId = "verifyAudit",
            summary = "Prove the chain, or name its first broken link 审计链校验",
            description = "Computes every hash anew; takes about a second for 100,000 entries.")
    public AuditVerifier.Verification verification() {
        return verifier.verify();
    }
}
