package org.suyuan.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.store.Aggregates;
import org.suyuan.platform.store.Sql;

/** All petitions. */
@ApplicationScoped
public class Petitions extends Aggregates<Petition> {
    @Inject
    Sql sql;

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

    /** Whether a number is one of ours: a ledger that was exported here. */
    public boolean isNumbered(String number) {
        return find("number = ?1", number).firstResultOptional().isPresent();
    }

    /** How often a matter was raised: all petitions that are linked to each other, this one included (I-23). */
    int timesRaised(UUID id) {
        return (int) sql.count(
                "with recursive matter (id) as (select cast(? as uuid) union select next.id from matter, lateral ("
                        + " select linked_to from petition where petition.id = matter.id and linked_to is not null"
                        + " union all select petition.id from petition where linked_to = matter.id) next (id))"
                        + " select count(*) from matter",
                id);
    }

    /** Whether petitions of others go on in this one (I-23). */
    boolean holdsMerged(UUID id) {
        return find("linkedTo = ?1 and state = ?2", id, PetitionState.MERGED)
                .firstResultOptional()
                .isPresent();
    }

    /** Waits for whoever else is changing one of them, always in the same order. */
    public void hold(UUID one, UUID other) {
        sql.ids("select id from petition where id in (?, ?) order by id for update", one, other);
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
