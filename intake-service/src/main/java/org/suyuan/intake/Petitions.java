package org.suyuan.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.intake.Channel;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.store.Aggregates;

/** All petitions. */
@ApplicationScoped
public class Petitions extends Aggregates<Petition> {
    /** A page of a worklist: petitions before an id, newest first; one more than asked for when there are more. */
    public List<Petition> before(UUID id, PetitionFilter filter, int limit) {
        return before(id, filter.filter(), limit);
    }

    /** What some petitions say, those that the caller may see: much less to read than the petitions. */
    public List<Said> said(List<UUID> ids) {
        return visibleOf(ids, Said.class);
    }

    /** What a petition says, and where. */
    @RegisterForReflection
    public record Said(UUID id, String unit, String title, String text, Instant receivedAt) {}

    /** Enters what is searched of a petition. */
    void makeFindable(UUID id, Appeal appeal) {
        getEntityManager().persist(new PetitionText(id, appeal));
    }

    /** Whether an order of another system is registered already; waits for who is registering it just now. */
    boolean has(Channel channel, String externalRef) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_advisory_xact_lock(hashtextextended(:order, 0))", Long.class)
                .setParameter("order", channel + " " + Written.code(externalRef))
                .getSingleResult();
        return isRegistered(channel, externalRef);
    }

    /** Whether an order of another system is registered, by all that is committed. */
    public boolean isRegistered(Channel channel, String externalRef) {
        return count("channel = ?1 and externalKey = ?2", channel, Written.code(externalRef)) > 0;
    }

    /** The petition that an order is registered as, when the caller may see it. */
    Optional<Petition> visibleOrder(Channel channel, String externalRef) {
        return find("channel = ?1 and externalKey = ?2", channel, Written.code(externalRef)).stream()
                .flatMap(known -> visibleOf(List.of(known.id())).stream())
                .findFirst();
    }

    /** Whether a number is one of ours: a ledger that was exported here. */
    public boolean isNumbered(String number) {
        return count("number = ?1", number) > 0;
    }

    /** How often a matter was raised: all petitions that are linked to each other, this one included (I-23). */
    int timesRaised(UUID id) {
        Long petitions = (Long) getEntityManager()
                .createNativeQuery(
                        "with recursive matter (id) as (select cast(:id as uuid) union select next.id from matter, lateral ("
                                + " select linked_to from petition where petition.id = matter.id and linked_to is not null"
                                + " union all select petition.id from petition where linked_to = matter.id) next (id))"
                                + " select count(*) from matter",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return Math.toIntExact(petitions);
    }

    /** Whether petitions of others go on in this one (I-23). */
    boolean holdsMerged(UUID id) {
        return count("linkedTo = ?1 and state = ?2", id, PetitionState.MERGED) > 0;
    }

    /** Waits for whoever else is changing one of them, always in the same order. */
    public void hold(UUID one, UUID other) {
        getEntityManager()
                .createNativeQuery(
                        "select id from petition where id in (:one, :other) order by id for update", UUID.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    /**
     * The petition that a receipt code belongs to, by the code's hash.
     *
     * @throws NotFound when there is none
     */
    public Petition requiredByReceipt(byte[] hash) {
        return find("receiptHash", hash).<Petition>firstResultOptional().orElseThrow(() -> new NotFound("receipt"));
    }
}
