package org.suyuan.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Event;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;

/**
 * The collection of the aggregates of one kind, by id. What a caller may not see is not there for them: one predicate for
 * reading, listing and acting.
 */
public abstract class Aggregates<A extends Aggregate> implements PanacheRepositoryBase<A, UUID> {
    @Inject
    Precondition precondition;

    @Inject
    Scope scope;

    @Inject
    Interests interests;

    @Inject
    Accusations accusations;

    @Inject
    Outbox outbox;

    /** HQL that is true when a unit of the branch {@code :branch}, {@code :below} handles the petition; by default none. */
    protected String handledInBranch() {
        return "1 = 0";
    }

    /** HQL that is true when an aggregate is shown to nobody, whatever else holds; by default none. */
    protected String withheld() {
        return "1 = 0";
    }

    /** The visibility of the collection for the caller; by the roles, unless overridden. */
    protected Visibility visibility(Scope caller) {
        return caller.visibility();
    }

    /**
     * The aggregate that a request wants to change.
     *
     * @throws NotFound when there is none that the caller may see
     * @throws StaleVersion when the request's {@code If-Match} names another version
     * @throws org.suyuan.rules.RuleBroken when the caller has an interest in the petition (E-18)
     */
    public A required(UUID id) {
        A found = withoutInterest(id);
        if (found == null) {
            found = existing(id);
            interests.demandNone(id);
        }
        precondition.check(found.version());
        return found;
    }

    /** The aggregate, if the caller sees it and has no interest in it; null for all others, who are told why. */
    private @Nullable A withoutInterest(UUID id) {
        Set<String> own = interests.callerMarks();
        return own.isEmpty()
                ? null
                : visible(
                                "id = :id and not exists (select 1 from Interest own where own.petitionId = this.id"
                                        + " and own.person in :own)",
                                Map.of("id", id, "own", own))
                        .firstResult();
    }

    /**
     * Lets an aggregate do what a request wants, tells what happened and writes it; all in the caller's transaction. Clocks
     * are moved within the act: whoever changes both takes the clock first, or two would wait for each other.
     */
    public A act(UUID id, Function<A, ? extends Event> act) {
        return change(id, acting -> outbox.append(act.apply(acting)));
    }

    /** The same where the use case tells what is to be told. */
    public A change(UUID id, Consumer<A> change) {
        A changing = required(id);
        change.accept(changing);
        return saved(changing);
    }

    /**
     * Lets an aggregate do what is decided by how far it has come, though it may not change itself: its version grows all the same,
     * so that of two at once the second begins anew.
     */
    public A actAlone(UUID id, Function<A, ? extends Event> act) {
        return act(id, acting -> act.apply(grown(acting)));
    }

    /** The same where the use case tells what is to be told. */
    public A changeAlone(UUID id, Consumer<A> change) {
        return change(id, changing -> change.accept(grown(changing)));
    }

    private A grown(A aggregate) {
        getEntityManager().lock(aggregate, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return aggregate;
    }

    /** Reads the aggregates that one request wants to change together. */
    public Batch<A> batch(Set<UUID> ids) {
        Map<UUID, A> found = visibleOf(List.copyOf(ids)).stream().collect(Collectors.toMap(Aggregate::id, any -> any));
        return new Batch<>(found, interests.ofCaller(ids));
    }

    /** Lets go of one that refused what a request wants: its transaction changes the others, not this one. */
    public void leave(A refused) {
        getEntityManager().detach(refused);
    }

    /**
     * The aggregate that a request wants to see.
     *
     * @throws NotFound when there is none that the caller may see
     */
    public A existing(UUID id) {
        A found = visibility(scope).equals(Visibility.EVERYTHING)
                ? findById(id)
                : visible("id = :id", Map.of("id", id)).firstResult();
        if (found == null) {
            throw new NotFound(id);
        }
        return found;
    }

    /**
     * What a listing shows: newest petitions first, those before an id; one more than asked for when there are more.
     *
     * @param filter what narrows it
     */
    public List<A> before(UUID id, Filter filter, int limit) {
        Map<String, Object> values = new HashMap<>(filter.values());
        values.put("pageBefore", id);
        return page("id < :pageBefore" + filter.condition(), values, limit);
    }

    /** A page of those that the caller may see, newest first; one more than asked for when there are more. */
    protected List<A> page(String condition, Map<String, Object> values, int limit) {
        return visible(condition, values, viewer(), " order by id desc" + atMost(limit + 1))
                .list();
    }

    /**
     * A worklist: what has the earliest time first, those after an aggregate; one more than asked for when there are more.
     *
     * @param time name of the field, never null in what the filter leaves
     * @param after null for the first page
     */
    protected List<A> earliest(String time, @Nullable After after, Filter filter, int limit) {
        Map<String, Object> values = new HashMap<>(filter.values());
        String condition = "1 = 1" + filter.condition();
        if (after != null) {
            values.put("afterTime", after.time());
            values.put("afterId", after.id());
            condition += " and " + time + " >= :afterTime and (" + time + " > :afterTime or id > :afterId)";
        }
        return visible(condition, values, viewer(), " order by " + time + ", id" + atMost(limit + 1))
                .list();
    }

    /** As it stands, and no value: for an unknown number the database plans to read a tenth of all. */
    private static String atMost(int rows) {
        return " limit " + rows;
    }

    /** Of some aggregates the visible ones, newest first. */
    public List<A> visibleOf(List<UUID> ids) {
        return visibleOf(ids, viewer());
    }

    /** Of some aggregates those visible to a viewer of an earlier request, newest first. */
    public List<A> visibleOf(List<UUID> ids, Viewer viewer) {
        return visible("id in :ids", Map.of("ids", ids), viewer).list();
    }

    /** Of some that the caller may see, newest first, only what a record names by its fields. */
    protected <T> List<T> visibleOf(List<UUID> ids, Class<T> fields) {
        return visible("id in :ids", Map.of("ids", ids)).project(fields).list();
    }

    /** The viewer of this request, for what is shown after it has ended. */
    public Viewer viewer() {
        Visibility visibility = visibility(scope);
        return new Viewer(
                visibility,
                visibility.discipline() && visibility != Visibility.EVERYTHING ? interests.callerMarks() : Set.of());
    }

    /** Takes a new one in; what is known already of the petition holds for it too. */
    public void add(A created) {
        accusations.awaited(created.id()).ifPresent(created::accuse);
        persist(created);
    }

    /** The aggregate with its new version, written to the database in the caller's transaction. */
    public A saved(A changed) {
        flush();
        return changed;
    }

    /** Selects visible aggregates by a condition in HQL, newest first. */
    protected PanacheQuery<A> visible(String condition, Map<String, Object> values) {
        return visible(condition, values, viewer());
    }

    private PanacheQuery<A> visible(String condition, Map<String, Object> values, Viewer viewer) {
        return visible(condition, values, viewer, " order by id desc");
    }

    private PanacheQuery<A> visible(String condition, Map<String, Object> values, Viewer viewer, String order) {
        Visibility visibility = viewer.visibility();
        if (visibility.equals(Visibility.EVERYTHING)) {
            return find(condition + order, values);
        }
        String seen = Seen.by(visibility, handledInBranch());
        Map<String, Object> all = new HashMap<>(values);
        if (seen.contains(":branch")) {
            all.put("branch", visibility.branch());
            all.put("below", visibility.below());
        }
        if (seen.contains(":persons")) {
            all.put("persons", viewer.persons());
        }
        return find(condition + " and not (" + withheld() + ") and (" + seen + ")" + order, all);
    }
}
