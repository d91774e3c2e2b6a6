package org.suyuan.intake.identities;

import static org.suyuan.intake.identities.IdentityRules.HANDLING_UNIT_READS_CONTACT_DATA;
import static org.suyuan.intake.identities.IdentityRules.SAME_PERSON_IS_FOUND_BY_A_NUMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.vault.BlindIndex;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.intake.vault.Masking;
import org.suyuan.intake.vault.Petitioner;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;

/** Shows who petitions: masked to everybody who may see the petition, open only for a purpose and on record. */
@ApplicationScoped
public class ReadIdentity {
    private static final Set<IdentityField> NUMBERS =
            EnumSet.of(IdentityField.ID_NUMBER, IdentityField.PHONE, IdentityField.EMPLOYEE_NUMBER);

    private static final Set<IdentityField> CONTACT_DATA =
            EnumSet.of(IdentityField.NAME, IdentityField.PHONE, IdentityField.ADDRESS, IdentityField.EMAIL);

    private static final Set<ReadingPurpose> OF_HANDLING =
            EnumSet.of(ReadingPurpose.CONTACT, ReadingPurpose.DELIVERY, ReadingPurpose.INVESTIGATION);

    private static final Set<String> OFFICE = Set.of(Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE);

    /** More than anybody has raised. */
    private static final int MOST = 200;

    @Inject
    Petitions petitions;

    @Inject
    BlindIndex index;

    @Inject
    Vault vault;

    @Inject
    Interests interests;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Transactional
    public List<Petitioner> masked(UUID petitionId) {
        return vault.petitioners(petitions.existing(petitionId).id()).stream()
                .map(each -> new Petitioner(each.id(), Masking.masked(each.identity())))
                .toList();
    }

    /**
     * The petitions that the caller may see of whoever has this value in this field; on record like a reading.
     *
     * @param field identity card number, phone or employee number
     */
    @Transactional
    public List<Petition> petitionsOf(IdentityField field, String value, ReadingPurpose purpose) {
        SAME_PERSON_IS_FOUND_BY_A_NUMBER.demand(NUMBERS.contains(field), field);
        trail.record("findByIdentity", null, purpose.name(), List.of(field.name()));
        return petitions.visibleOf(index.petitions(field, value, MOST));
    }

    /** Opens the fields asked for and no other; the reading is on record before anything is shown. */
    @Transactional
    public List<Identity> open(UUID petitionId, ReadingPurpose purpose, Set<IdentityField> fields) {
        UUID id = petitions.existing(petitionId).id();
        interests.demandNone(id);
        HANDLING_UNIT_READS_CONTACT_DATA.demand(OFFICE.stream().anyMatch(caller::hasRole)
                || CONTACT_DATA.containsAll(fields) && OF_HANDLING.contains(purpose));
        trail.record(
                "readIdentities",
                id,
                purpose.name(),
                fields.stream().map(IdentityField::name).toList());
        return vault.open(id).stream().map(identity -> identity.only(fields)).toList();
    }
}
