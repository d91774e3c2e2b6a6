package org.suyuan.intake.recusal;

import static org.suyuan.intake.recusal.InterestRules.PERSON_IS_NAMED_BY_ACCOUNT_OR_NUMBER;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.InterestWithdrawn;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.TimePrecision;

/** Keeps persons out of petitions: sealed here, told to the other steps by mark (E-18). In the caller's transaction. */
@ApplicationScoped
public class Recusals implements PanacheRepositoryBase<Recusal, UUID> {
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
    TimePrecision precision;

    /** From now on the person, an account or an employee number, takes no part. */
    public Recusal declare(UUID petitionId, String person, InterestGround ground) {
        PERSON_IS_NAMED_BY_ACCOUNT_OR_NUMBER.demand(Written.isCode(person));
        UUID id = precision.newId();
        byte[] sealed = seals.close(VaultTable.RECUSAL, id, person);
        Recusal recusal = new Recusal(id, petitionId, ground, sealed, caller.name(), precision.now());
        persist(recusal);
        interests.declare(petitionId, marks.of(person), ground);
        outbox.append(new InterestDeclared(petitionId, marks.of(person), ground));
        return recusal;
    }

    /** The petitioner's own number turns out to be another: that one takes no part, the mistaken one may again. */
    public void ownNumber(UUID petitionId, @Nullable String before, @Nullable String after) {
        if (isSame(before, after)) {
            return;
        }
        if (before != null && !Written.isBlank(before)) {
            of(petitionId).stream()
                    .filter(one -> one.stands() && one.ground() == InterestGround.OWN_CASE)
                    .filter(one -> isSame(person(one), before))
                    .forEach(this::withdraw);
        }
        // Who is accused stays so: that ground hides the petition from them, this one would not (E-19).
        if (after != null && !Written.isBlank(after) && !isRecused(petitionId, after)) {
            declare(petitionId, after, InterestGround.OWN_CASE);
        }
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? one == other : Written.code(one).equals(Written.code(other));
    }

    /** Lets the person take part again, unless there is another reason why not. */
    public void withdraw(Recusal recusal) {
        recusal.withdraw(caller.name(), precision.now());
        String person = marks.of(person(recusal));
        Optional<InterestGround> another =
                standing(recusal.petitionId(), person).min(Comparator.naturalOrder());
        if (another.isPresent()) {
            interests.declare(recusal.petitionId(), person, another.get());
            outbox.append(new InterestDeclared(recusal.petitionId(), person, another.get()));
        } else {
            interests.withdraw(recusal.petitionId(), person);
            outbox.append(new InterestWithdrawn(recusal.petitionId(), person));
        }
    }

    /** Keeps the recused of a petition out of the one that it goes on in. */
    public void carryOver(UUID from, UUID to) {
        of(from).stream()
                .filter(Recusal::stands)
                .filter(one -> !isRecused(to, person(one)))
                .forEach(one -> declare(to, person(one), one.ground()));
    }

    /** The grounds on which a person, known by mark, takes no part; an accusation comes first. */
    private Stream<InterestGround> standing(UUID petitionId, String mark) {
        return of(petitionId).stream()
                .filter(one -> one.stands() && marks.of(person(one)).equals(mark))
                .map(Recusal::ground);
    }

    /** Announces again, in every step, whose mark is another since accounts and numbers are read as they are today. */
    public void rekey(UUID petitionId) {
        of(petitionId).stream().filter(Recusal::stands).forEach(one -> {
            String before = marks.before(person(one));
            String mark = marks.of(person(one));
            if (!mark.equals(before)) {
                interests.withdraw(petitionId, before);
                outbox.append(new InterestWithdrawn(petitionId, before));
                interests.declare(petitionId, mark, one.ground());
                outbox.append(new InterestDeclared(petitionId, mark, one.ground()));
            }
        });
    }

    /** All of a petition, in the order in which they were declared. */
    public List<Recusal> of(UUID petitionId) {
        return list("petitionId = ?1 order by id", petitionId);
    }

    /** The account or employee number. */
    public String person(Recusal recusal) {
        return seals.openText(VaultTable.RECUSAL, recusal.id(), recusal.sealed());
    }

    /** Whether the person is recused already. */
    public boolean isRecused(UUID petitionId, String person) {
        return standing(petitionId, marks.of(person)).findAny().isPresent();
    }

    /** Whether the person was ever recused, for any reason: what a clerk withdrew is not declared again by itself. */
    public boolean wasDeclared(UUID petitionId, String person) {
        String mark = marks.of(person);
        return of(petitionId).stream().anyMatch(one -> marks.of(person(one)).equals(mark));
    }

    /** Whether the person is recused for that very reason already. */
    public boolean isRecusedFor(UUID petitionId, String person, InterestGround ground) {
        return standing(petitionId, marks.of(person)).anyMatch(ground::equals);
    }

    /** The persons whom a petition accuses (E-19). */
    public List<String> accusedOf(UUID petitionId) {
        return of(petitionId).stream()
                .filter(one -> one.stands() && one.ground() == InterestGround.ACCUSED)
                .map(this::person)
                .toList();
    }
}
