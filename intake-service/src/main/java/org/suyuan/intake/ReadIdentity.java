package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suyuan.platform.audit.AuditTrail;

/** Shows who petitions: masked to everybody who may see the petition, open only for a purpose and on record. */
@ApplicationScoped
public class ReadIdentity {
    @Inject
    Petitions petitions;

    @Inject
    Vault vault;

    @Inject
    AuditTrail trail;

    @Transactional
    public List<Identity> masked(UUID petitionId) {
        return vault.open(petitions.existing(petitionId).id()).stream()
                .map(Masking::masked)
                .toList();
    }

    /** Opens the fields asked for and no other; the reading is on record before anything is shown. */
    @Transactional
    public List<Identity> open(UUID petitionId, ReadingPurpose purpose, Set<IdentityField> fields) {
        UUID id = petitions.existing(petitionId).id();
        trail.record(
                "readIdentities",
                id,
                purpose.name(),
                fields.stream().map(IdentityField::name).toList());
        return vault.open(id).stream().map(identity -> identity.only(fields)).toList();
    }
}
