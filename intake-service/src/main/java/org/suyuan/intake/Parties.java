package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.intake.vault.Petitioner;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.recusal.Interests;

/**
 * Keeps who petitions and who is accused: the first in the vault, both out of the handling of the petition (E-18, E-19).
 * In the caller's transaction.
 */
@ApplicationScoped
class Parties {
    @Inject
    Petitions petitions;

    @Inject
    Vault vault;

    @Inject
    Recusals recusals;

    @Inject
    Interests interests;

    @Inject
    Outbox outbox;

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

    /**
     * Keeps who comes with an order that comes again: who is nobody of those known, and what these say anew of themselves.
     *
     * @return how many petitioners there are then
     * @throws org.suyuan.rules.RuleBroken when they cannot all stand behind one petition, as more than five representatives
     */
    int join(Petition petition, Registration again) {
        UUID id = petition.id();
        KnownPeople people = KnownPeople.of(vault.petitioners(id), again.petitioners());
        if (!again.petitioners().isEmpty()) {
            Registration.checkNamed(people.all());
        }
        people.changed().forEach(each -> vault.replace(id, each.id(), each.identity()));
        vault.seal(id, people.others());
        if (!people.changed().isEmpty() || !people.others().isEmpty()) {
            outbox.append(new PeopleChanged(petitions.survivorOf(petition).id()));
        }
        recuse(id, again);
        return people.all().size();
    }

    /** Whether an order that comes again tells of people what is not known. */
    boolean saysMore(UUID id, Registration again) {
        KnownPeople people = KnownPeople.of(vault.petitioners(id), again.petitioners());
        return !people.others().isEmpty() || !people.changed().isEmpty();
    }

    /** Whether an order that comes again names people, and nobody of those known. */
    boolean areOthers(UUID id, Registration again) {
        List<Petitioner> known = vault.petitioners(id);
        return !known.isEmpty()
                && !again.petitioners().isEmpty()
                && !KnownPeople.of(known, again.petitioners()).hasMet();
    }

    /** Petitioners handle nothing of their own petition, and the accused nothing of what accuses them; nor register it. */
    private void recuse(UUID id, Registration registration) {
        List<String> own = registration.employeeNumbers().stream()
                .filter(person -> !recusals.wasDeclared(id, person))
                .toList();
        List<String> accused = registration.accusedPersons().stream()
                .filter(person -> !recusals.isRecusedFor(id, person, InterestGround.ACCUSED))
                .toList();
        own.forEach(person -> recusals.declare(id, person, InterestGround.OWN_CASE));
        accused.forEach(person -> recusals.declare(id, person, InterestGround.ACCUSED));
        if (!own.isEmpty() || !accused.isEmpty()) {
            interests.demandNone(id);
        }
    }
}
