package org.suyuan.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.InterestWithdrawn;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.Discretion;

/** Who takes no part in which petition: sealed here, told to the other steps by mark (E-18). In the caller's transaction. */
@ApplicationScoped
class Recusals implements PanacheRepositoryBase<Recusal, UUID> {
    @Inject
    Seals seals;

    @Inject
    PersonMarks marks;

    @Inject
    Interests interests;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Discretion discretion;

    /** From now on the person, an account or an employee number, takes no part. */
    Recusal declare(UUID petitionId, String person, InterestGround ground) {
        UUID id = discretion.newId();
        byte[] sealed = seals.close(Seals.Kind.RECUSAL, id, person);
        Recusal recusal = new Recusal(id, petitionId, ground, sealed, caller.name(), discretion.now());
        persist(recusal);
        interests.declare(petitionId, marks.of(person), ground);
        outbox.append(new InterestDeclared(petitionId, marks.of(person), ground));
        return recusal;
    }

    /** Lets the person take part again. */
    void withdraw(Recusal recusal) {
        recusal.withdraw(caller.name(), discretion.now());
        String person = marks.of(person(recusal));
        interests.withdraw(recusal.petitionId(), person);
        outbox.append(new InterestWithdrawn(recusal.petitionId(), person));
    }

    /** All of a petition, in the order in which they were declared. */
    List<Recusal> of(UUID petitionId) {
        return list("petitionId = ?1 order by id", petitionId);
    }

    /** The account or employee number. */
    String person(Recusal recusal) {
        return seals.openText(Seals.Kind.RECUSAL, recusal.id(), recusal.sealed());
    }

    /** Whether the person is recused already. */
    boolean isRecused(UUID petitionId, String person) {
        String mark = marks.of(person);
        return of(petitionId).stream()
                .anyMatch(one -> one.stands() && marks.of(person(one)).equals(mark));
    }

    /** The persons whom a petition accuses (E-19). */
    List<String> accusedOf(UUID petitionId) {
        return of(petitionId).stream()
                .filter(one -> one.stands() && one.ground() == InterestGround.ACCUSED)
                .map(this::person)
                .toList();
    }
}
