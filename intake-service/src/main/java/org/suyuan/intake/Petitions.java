package org.suyuan.intake;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.panache.common.Page;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.store.Aggregates;
import org.suyuan.platform.store.Filter;

/** All petitions. */
@ApplicationScoped
public class Petitions extends Aggregates<Petition> {
    /** Among so many of the newest that a caller may see, what is searched for is looked for one by one. */
    private static final int NEAR = 1_000;

    /** One that turned out to accuse somebody after it was put there belongs to no matter any more (E-19). */
    static final String MEMBER = "id in (select placed.petitionId from MatterMember placed, Petition now"
            + " where now.id = placed.petitionId and now.confidential = placed.confidential";

    @Inject
    Sql sql;

    /** The units that work on it in a later step (F-01, C-04). */
    @Override
    protected String handledInBranch() {
        return "(id in (select reader.petitionId from Reader reader"
                + " where reader.unit = :branch or reader.unit like :below escape '\\'))";
    }

    /** A page of a worklist: petitions before an id, newest first; one more than asked for when there are more. */
    public List<Petition> before(UUID id, PetitionFilter filter, int limit) {
        String words = filter.words();
        return words == null ? before(id, filter.filter(), limit) : searched(id, filter.filter(), words, limit);
    }

    /** Scans the newest and asks the index for the rest, because each is slow where the other is fast (ADR 15). */
    private List<Petition> searched(UUID before, Filter filter, String words, int limit) {
        String condition = "id < :pageBefore" + filter.condition();
        Map<String, Object> values = new HashMap<>(filter.values());
        values.put("pageBefore", before);
        Petition last = visible(condition, values).page(Page.of(NEAR - 1, 1)).firstResult();
        values.put("words", words);
        if (last == null) {
            return page(condition + " and " + PetitionFilter.scanned(), values, limit);
        }
        List<Petition> found = new ArrayList<>(page(
                condition + " and id >= :last and " + PetitionFilter.scanned(),
                with(values, "last", last.id()),
                limit));
        for (IdRange range : IdRange.before(last.id())) {
            if (found.size() <= limit) {
                Map<String, Object> ranged = with(values, "edge", range.below());
                ranged.putAll(Map.of("rangeBits", range.bits(), "firstRange", range.from(), "lastRange", range.to()));
                found.addAll(page(
                        condition + " and id < :edge and " + PetitionFilter.indexed(), ranged, limit - found.size()));
            }
        }
        return found;
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }

    /** Titles and texts of some petitions that the caller may see: much less to read than the petitions. */
    public List<Said> said(List<UUID> ids) {
        return visibleOf(ids, Said.class);
    }

    /** Title and text of a petition, and its unit. */
    @RegisterForReflection
    public record Said(
            UUID id,
            String unit,
            @ProjectedFieldName("matter.title") String title,
            @ProjectedFieldName("matter.text") String text,
            @ProjectedFieldName("matter.receivedAt") Instant receivedAt) {}

    /** A petition as one of those about a matter. */
    @RegisterForReflection
    public record InMatter(
            UUID id,
            String number,
            PetitionState state,
            String unit,
            @ProjectedFieldName("matter.title") String title,
            @ProjectedFieldName("matter.receivedAt") Instant receivedAt) {}

    /** Of the petitions about a matter those that the caller may see, newest first. */
    public List<InMatter> ofMatter(UUID matterId, int atMost) {
        return visible(MEMBER + " and placed.matterId = :matter)", Map.of("matter", matterId))
                .project(InMatter.class)
                .page(Page.ofSize(atMost))
                .list();
    }

    /** Petitions before an id that are about a matter, newest first, those about some matters left out. */
    public List<UUID> inMatters(UUID before, Collection<UUID> except, int atMost) {
        return visible(
                        "id < :pageBefore and " + MEMBER + " and placed.matterId not in :except)",
                        Map.of("pageBefore", before, "except", except))
                .project(InMatter.class)
                .page(Page.ofSize(atMost))
                .stream()
                .map(InMatter::id)
                .toList();
    }

    /** Enters what is searched of a petition. */
    void makeFindable(UUID id, Appeal appeal) {
        getEntityManager().persist(new PetitionText(id, appeal));
    }

    /** Whether a number is one of ours: a ledger that was exported here. */
    public boolean isNumbered(String number) {
        return find("number = ?1", number).firstResultOptional().isPresent();
    }

    /** The petition of one of our numbers, when the caller may see it. */
    public Optional<Petition> visibleNumbered(String number) {
        return find("number = ?1", number)
                .<Petition>firstResultOptional()
                .flatMap(petition -> visibleOf(List.of(petition.id())).stream().findFirst());
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

    /** The petition that one goes on in, over all mergers; itself where it was not merged (I-23). */
    public Petition survivorOf(Petition petition) {
        Petition living = petition;
        while (living.state() == PetitionState.MERGED && living.matter().linkedTo() != null) {
            living = findById(living.matter().linkedTo());
        }
        return living;
    }

    /** Whether petitions of others go on in this one (I-23). */
    boolean holdsMerged(UUID id) {
        return find("matter.linkedTo = ?1 and state = ?2", id, PetitionState.MERGED)
                .firstResultOptional()
                .isPresent();
    }

    /** A petition and all that go on in it, over all mergers: one file holds their people (I-23). */
    public List<UUID> withMerged(UUID id) {
        return sql.ids(
                "with recursive merged (id) as (select cast(? as uuid) union select petition.id from petition"
                        + " join merged on linked_to = merged.id where state = 'MERGED') select id from merged",
                id);
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
        return find("desk.receiptHash", hash)
                .<Petition>firstResultOptional()
                .orElseThrow(() -> new NotFound("receipt"));
    }
}
