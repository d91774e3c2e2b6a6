package org.suyuan.platform.recusal;

import static org.suyuan.platform.recusal.RecusalRules.PERSON_WITH_INTEREST_IS_RECUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.intake.InterestGround;

/** Who takes no part in which petition 回避 (E-18), as this service was told. */
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
        Set<String> caller = callerMarks();
        List<Interest> own = caller.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from Interest where petitionId = :petition and person in :caller", Interest.class)
                        .setParameter("petition", petitionId)
                        .setParameter("caller", caller)
                        .getResultList();
        PERSON_WITH_INTEREST_IS_RECUSED.demand(
                own.isEmpty(), own.stream().map(Interest::ground).toArray());
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

    /** The marks of who acts; none outside a request and for the public. */
    public Set<String> callerMarks() {
        return marks.ofCaller();
    }
}
