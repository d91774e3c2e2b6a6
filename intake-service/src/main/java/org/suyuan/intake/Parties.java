package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.recusal.Interests;

/**
 * Keeps who petitions and who is accused: the first in the vault, both out of the handling of the petition (E-18, E-19).
 * In the caller's transaction.
 */
@ApplicationScoped
class Parties {
    @Inject
    Vault vault;

    @Inject
    Recusals recusals;

    @Inject
    Interests interests;

    /** Keeps those of a new petition and returns the petitioners' ids. */
    List<UUID> keep(UUID id, Registration registration) {
        List<UUID> petitioners = vault.seal(id, registration.petitioners());
        recuse(id, registration);
        return petitioners;
    }

    /** Keeps those of history, which nobody handles any more. */
    void keepOf(UUID id, Registration history) {
        vault.seal(id, history.petitioners());
    }

    /** Keeps who comes with an order that comes again and says more of a person than is known; returns how many there are. */
    int join(UUID id, Registration again) {
        List<Identity> known = vault.open(id);
        List<Identity> others = again.petitioners().stream()
                .filter(person -> known.stream().noneMatch(person::saysNoMoreThan))
                .toList();
        vault.seal(id, others);
        recuse(id, again);
        return known.size() + others.size();
    }

    /** Petitioners handle nothing of their own petition, and the accused nothing of what accuses them; nor register it. */
    private void recuse(UUID id, Registration registration) {
        boolean any = declare(id, registration.employeeNumbers(), InterestGround.OWN_CASE)
                | declare(id, registration.accusedPersons(), InterestGround.ACCUSED);
        if (any) {
            interests.demandNone(id);
        }
    }

    private boolean declare(UUID id, List<String> persons, InterestGround ground) {
        List<String> others = persons.stream()
                .filter(person -> !recusals.isRecusedFor(id, person, ground))
                .toList();
        others.forEach(person -> recusals.declare(id, person, ground));
        return !others.isEmpty();
    }
}
