package org.suyuan.intake;

import static org.suyuan.intake.recusal.InterestRules.ACCUSED_PERSON_IS_NAMED_WITH_THE_ACCUSATION;
import static org.suyuan.intake.recusal.InterestRules.PERSON_IS_RECUSED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.intake.recusal.Recusal;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;

/** Keeps who has an interest out of a petition (E-18), and an accusation out of the sight of the accused (E-19). */
@ApplicationScoped
public class RecusePerson {
    @Inject
    Petitions petitions;

    @Inject
    Recusals recusals;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    /**
     * A recusal as the petition office sees it.
     *
     * @param person account or employee number; null for the petitioner, who is asked for apart
     */
    public record Entry(
            UUID id,
            @Nullable String person,
            InterestGround ground,
            String declaredBy,
            Instant declaredAt,
            @Nullable String withdrawnBy,
            @Nullable Instant withdrawnAt) {}

    @Transactional
    public List<Entry> of(UUID petitionId) {
        UUID id = petitions.existing(petitionId).id();
        trail.record("listRecusals", id, null, List.of("person"));
        return recusals.of(id).stream().map(this::entry).toList();
    }

    /** Recuses; a person may also recuse themselves 自行回避, and is then shown the ground like everybody. */
    @Transactional
    public Recusal recuse(UUID petitionId, String person, InterestGround ground) {
        UUID id = petitions.required(petitionId).id();
        ACCUSED_PERSON_IS_NAMED_WITH_THE_ACCUSATION.demand(ground != InterestGround.ACCUSED);
        PERSON_IS_RECUSED_ONCE.demand(!recusals.isRecused(id, person));
        Recusal declared = recusals.declare(id, person, ground);
        outbox.append(
                new PeopleChanged(petitions.survivorOf(petitions.findById(id)).id()));
        return declared;
    }

    /** Lets the person take part again: the interest was declared by mistake. */
    @Transactional
    public Recusal withdraw(UUID petitionId, UUID recusalId) {
        UUID id = petitions.required(petitionId).id();
        Recusal recusal = recusals.findByIdOptional(recusalId)
                .filter(one -> one.petitionId().equals(id))
                .orElseThrow(() -> new NotFound(recusalId));
        recusals.withdraw(recusal);
        return recusal;
    }

    /** Marks the petition as an accusation: from now on discipline alone sees it, and never the accused. */
    @Transactional
    public Petition accuse(UUID petitionId, Accusation accusation, List<String> persons) {
        Petition petition = petitions.required(petitionId);
        outbox.append(petition.markAccusation(accusation));
        persons.stream()
                .filter(person -> !recusals.isRecusedFor(petitionId, person, InterestGround.ACCUSED))
                .forEach(person -> recusals.declare(petitionId, person, InterestGround.ACCUSED));
        return petitions.saved(petition);
    }

    private Entry entry(Recusal one) {
        return new Entry(
                one.id(),
                one.ground() == InterestGround.OWN_CASE ? null : recusals.person(one),
                one.ground(),
                one.declaredBy(),
                one.declaredAt(),
                one.withdrawnBy(),
                one.withdrawnAt());
    }
}
