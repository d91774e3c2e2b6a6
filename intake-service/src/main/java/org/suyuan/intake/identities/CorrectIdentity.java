package org.suyuan.intake.identities;

import static org.suyuan.intake.identities.IdentityRules.CORRECTION_STATES_ITS_BASIS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.Registration;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Petitioner;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.OfPetition;

/** Corrects what is known of a petitioner, on the person's own word (I-05): the old values are not kept, how the person was recognised is, sealed. */
@ApplicationScoped
public class CorrectIdentity {
    /** Fewest characters that say how the person was recognised. */
    static final int BASIS = 5;

    @Inject
    Petitions petitions;

    @Inject
    Vault vault;

    @Inject
    Recusals recusals;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A correction that was made; what was corrected is not shown again, for what is answered is stored. */
    @Schema(description = "A correction that was made")
    public record Corrected(
            @Schema(description = "The petition") UUID petitionId,
            @Schema(description = "The petitioner") UUID petitionerId)
            implements OfPetition {}

    /**
     * Puts the corrected identity in place.
     *
     * @param basis how the person was recognised
     */
    @Transactional
    public Corrected correct(UUID petitionId, UUID petitionerId, Identity corrected, String basis) {
        Petition petition = petitions.required(petitionId);
        CORRECTION_STATES_ITS_BASIS.demand(basis.strip().length() >= BASIS, BASIS);
        List<Petitioner> petitioners = vault.petitioners(petition.id());
        Identity before = petitioners.stream()
                .filter(petitioner -> petitioner.id().equals(petitionerId))
                .map(Petitioner::identity)
                .findFirst()
                .orElseThrow(() -> new NotFound(petitionerId));
        Registration.checkNamed(petitioners.stream()
                .map(each -> each.id().equals(petitionerId) ? corrected : each.identity())
                .toList());
        vault.replace(petition.id(), petitionerId, corrected);
        vault.noteCorrection(petitionerId, basis, caller.name(), clock.instant());
        outbox.append(new PeopleChanged(petitions.survivorOf(petition).id()));
        recusals.ownNumber(petition.id(), before.employeeNumber(), corrected.employeeNumber());
        return new Corrected(petition.id(), petitionerId);
    }
}
