package org.suyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.FieldChanges;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.store.OfPetitions;

/** Writes the audit entry of an act: the operation, the petitions that the answer shows or the path names, the fields that changed. */
@ApplicationScoped
class AuditedAnswer {
    @Inject
    AuditTrail trail;

    @Inject
    FieldChanges changes;

    @Inject
    ResourceInfo resource;

    @Inject
    UriInfo uri;

    /** Records the act, in its transaction. */
    void record(@Nullable Object answer) {
        if (answer instanceof OfPetition shown) {
            trail.record(operation(), shown.petitionId(), null, changes.fields());
        } else if (answer instanceof OfPetitions shown) {
            shown.petitionIds().forEach(id -> trail.record(operation(), id, null, changes.fieldsOf(id)));
        } else {
            trail.record(operation(), ofThePath(), null, changes.fields());
        }
    }

    /** The petition that the request names; null when it names none. */
    private @Nullable UUID ofThePath() {
        String named = uri.getPathParameters().getFirst("petitionId");
        return named == null ? null : UUID.fromString(named);
    }

    private String operation() {
        Operation documented = resource.getResourceMethod().getAnnotation(Operation.class);
        return documented == null ? resource.getResourceMethod().getName() : documented.operationId();
    }
}
