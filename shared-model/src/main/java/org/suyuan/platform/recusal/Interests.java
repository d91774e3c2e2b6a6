package org.suyuan.platform.recusal;

import static org.suyuan.platform.recusal.RecusalRules.PERSON_WITH_INTEREST_IS_RECUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.contract.intake.InterestGround;

/** The recusals 回避 (E-18) that this service was told of. */
@ApplicationScoped
public class Interests {
    @Inject
    EntityManager entities;

    @Inject
    PersonMarks marks;

    /** From now on the person takes no part. In the caller's transaction. */
    public void declare(UUID petitionId, String person, InterestGround ground) {
        withdraw(petitionId, person);
        entities.persist(new Interest(petitionId, person, ground));
    }

    /** The person may take part again. In the caller's transaction. */
    public void withdraw(UUID petitionId, String person) {
        entities.createQuery("delete from Interest where petitionId = :petition and person = :person")
                .setParameter("petition", petitionId)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Refuses a caller who has an interest in the petition, with the ground. */
    public void demandNone(UUID petitionId) {
        Map<UUID, List<InterestGround>> own = ofCaller(Set.of(petitionId));
        PERSON_WITH_INTEREST_IS_RECUSED.demand(
                own.isEmpty(), own.getOrDefault(petitionId, List.of()).toArray());
    }

    /** The caller's grounds, by petition; only of those among some in which the caller has an interest. */
    public Map<UUID, List<InterestGround>> ofCaller(Set<UUID> petitionIds) {
        Set<String> caller = callerMarks();
        if (caller.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "from Interest where petitionId in :petitions and person in :caller", Interest.class)
                .setParameter("petitions", petitionIds)
                .setParameter("caller", caller)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Interest::petitionId, Collectors.mapping(Interest::ground, Collectors.toList())));
    }

    /** Whether the petition accuses the caller (E-19). */
    public boolean accuseCaller(UUID petitionId) {
        Set<String> caller = callerMarks();
        return !caller.isEmpty()
                && entities.createQuery(
                                        "select count(*) from Interest where petitionId = :petition"
                                                + " and person in :caller and ground = ACCUSED",
                                        Long.class)
                                .setParameter("petition", petitionId)
                                .setParameter("caller", caller)
                                .getSingleResult()
                        > 0;
    }

    /** Whether a person who is to act has an interest in a petition (E-18), by account or employee number. */
    public boolean hasOne(UUID petitionId, String person) {
        return entities.createQuery(
                                "select count(*) from Interest where petitionId = :petition and person = :person",
                                Long.class)
                        .setParameter("petition", petitionId)
                        .setParameter("person", marks.of(person))
                        .getSingleResult()
                > 0;
    }

    /** The marks of who acts; none outside a request and for the public. */
    public Set<String> callerMarks() {
        return marks.ofCaller();
    }
}
