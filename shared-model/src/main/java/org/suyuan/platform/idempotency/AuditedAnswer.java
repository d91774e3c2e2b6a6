package org.suyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.FieldChanges;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.store.OfPetitions;

/** Writes the audit entry of an act: the operation, the petitions that the answer shows, the fields that changed. */
@ApplicationScoped
class AuditedAnswer {
    @Inject
    AuditTrail trail;

    @Inject
    FieldChanges changes;

    @Inject
    ResourceInfo resource;

    /** Records the act, in its transaction. */
    void record(@Nullable Object answer) {
        if (answer instanceof OfPetition shown) {
            trail.record(operation(), shown.petitionId(), null, changes.fields());
        } else if (answer instanceof OfPetitions shown) {
            shown.petitionIds().forEach(id -> trail.record(operation(), id, null, changes.fieldsOf(id)));
        } else {
            trail.record(operation(), null, null, changes.fields());
        }
    }

    private String operation() {
        Operation documented = resource.getResourceMethod().getAnnotation(Operation.class);
        return documented == null ? resource.getResourceMethod().getName() : documented.operationId();
    }
}
