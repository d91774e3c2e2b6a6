package org.suyuan.intake.vault;

import static org.suyuan.intake.IntakeRules.CORRECTION_STATES_ITS_BASIS;
import static org.suyuan.intake.IntakeRules.MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL;
import static org.suyuan.intake.IntakeRules.NAMED_PETITIONER_CAN_BE_REACHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.platform.problem.NotFound;

/** Corrects what is known of a petitioner, on the person's own word (I-05): the old values are not kept. */
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

    /** A correction that was made; what was corrected is not shown again, for what is answered is stored. */
    @Schema(description = "A correction that was made")
    public record Corrected(
            @Schema(description = "The petition") UUID petitionId,
            @Schema(description = "The petitioner") UUID petitionerId)
            implements org.suyuan.platform.store.OfPetition {}

    /**
     * Puts the corrected identity in place.
     *
     * @param basis how the person was recognised
     */
    @Transactional
    public Corrected correct(UUID petitionId, UUID petitionerId, Identity corrected, String basis) {
        Petition petition = petitions.required(petitionId);
        CORRECTION_STATES_ITS_BASIS.demand(basis.strip().length() >= BASIS, BASIS);
        MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL.demand(corrected.carriesNoMask());
        NAMED_PETITIONER_CAN_BE_REACHED.demand(corrected.canBeReached());
        Identity before = vault.petitioners(petition.id()).stream()
                .filter(petitioner -> petitioner.id().equals(petitionerId))
                .map(Petitioner::identity)
                .findFirst()
                .orElseThrow(() -> new NotFound(petitionerId));
        vault.replace(petition.id(), petitionerId, corrected);
        String number = corrected.employeeNumber();
        if (number != null && !number.isBlank() && !Objects.equals(number, before.employeeNumber())) {
            recusals.declare(petition.id(), number, InterestGround.OWN_CASE);
        }
        return new Corrected(petition.id(), petitionerId);
    }
}
