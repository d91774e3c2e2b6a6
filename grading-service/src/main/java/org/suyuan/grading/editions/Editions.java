package org.suyuan.grading.editions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.AdvisoryLock;
import org.suyuan.platform.store.Precondition;

/**
 * All editions of one kind of rules.
 *
 * @param <T> what is written
 * @param <U> what decides, made of it
 */
public abstract class Editions<T, U> implements PanacheRepositoryBase<Edition, UUID> {
    /** Number of what the service is shipped with. */
    public static final int SHIPPED = 0;

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Precondition precondition;

    @Inject
    AdvisoryLock locks;

    private record Seen(int number, long at) {}

    private final EditionKind kind;
    private final Class<T> type;
    private final Map<Integer, U> usable = new ConcurrentHashMap<>();
    private volatile @Nullable Seen active;

    /** @param type what is written; shipped as {@code /editions/<kind>.json} */
    protected Editions(EditionKind kind, Class<T> type) {
        this.kind = kind;
        this.type = type;
    }

    /**
     * What decides by an edition.
     *
     * @throws org.suyuan.rules.RuleBroken when the content cannot be meant
     */
    protected abstract U use(int number, T content);

    /** The edition in force; one that another replica activated is in force here within a second. */
    public U current() {
        Seen last = active;
        if (last == null || System.nanoTime() - last.at() > LOOK_AGAIN_NANOS) {
            last = new Seen(numberInForce(), System.nanoTime());
            active = last;
        }
        return of(last.number());
    }

    /**
     * What an edition decides, in force or not.
     *
     * @throws NotFound when there is none
     */
    public U of(int number) {
        U known = usable.get(number);
        if (known != null) {
            return known;
        }
        if (number == SHIPPED) {
            return usable.computeIfAbsent(SHIPPED, shipped -> use(shipped, shipped()));
        }
        Edition edition = required(number);
        U made = use(number, read(edition.content()));
        if (edition.state() != EditionState.DRAFT) {
            usable.put(number, made);
        }
        return made;
    }

    /** The shipped edition, in force until another is activated. */
    public T shipped() {
        try (InputStream file = getClass().getResourceAsStream("/editions/" + kind.name() + ".json")) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new IllegalStateException("the shipped " + kind + " cannot be read", e);
        }
    }

    /** All but the shipped one, the newest first. */
    public List<Edition> all() {
        return list("kind = ?1 order by number desc", kind);
    }

    /**
     * An edition.
     *
     * @throws NotFound when there is none, or when it is the shipped one
     */
    public Edition required(int number) {
        return find("kind = ?1 and number = ?2", kind, number)
                .<Edition>firstResultOptional()
                .orElseThrow(() -> new NotFound(number));
    }

    /** Writes a new draft; refused when it cannot be meant. */
    @Transactional
    public Edition draft(T content, String note) {
        hold();
        int number = lastNumber() + 1;
        use(number, content);
        trail.record("draftEdition", null, null, List.of(kind.name()));
        Edition draft = new Edition(kind, number, tree(content), note, caller.name(), clock.instant());
        persistAndFlush(draft);
        return draft;
    }

    /** Changes a draft, from the version that was seen; refused when it cannot be meant. */
    @Transactional
    public Edition rewrite(int number, T content, String note) {
        Edition draft = seen(number);
        use(number, content);
        trail.record("rewriteEdition", null, null, List.of(kind.name()));
        draft.rewrite(tree(content), note, caller.name());
        flush();
        return draft;
    }

    /** Puts a draft in force in the place of what was, as it was seen: what the drafter changes meanwhile is not agreed to. */
    @Transactional
    public Edition activate(int number) {
        hold();
        Edition draft = seen(number);
        list("kind = ?1 and state = ?2", kind, EditionState.ACTIVE).forEach(Edition::retire);
        flush();
        draft.activate(caller.name(), clock.instant());
        trail.record("activateEdition", null, null, List.of(kind.name()));
        flush();
        active = null;
        return draft;
    }

    private Edition seen(int number) {
        Edition draft = required(number);
        precondition.require();
        precondition.check(draft.version());
        return draft;
    }

    /** Makes other writers of the same kind wait. */
    private void hold() {
        locks.take("edition " + kind);
    }

    private int numberInForce() {
        return find("kind = ?1 and state = ?2", kind, EditionState.ACTIVE)
                .<Edition>firstResultOptional()
                .map(Edition::number)
                .orElse(SHIPPED);
    }

    private int lastNumber() {
        Integer found = getEntityManager()
                .createQuery("select max(number) from Edition where kind = :kind", Integer.class)
                .setParameter("kind", kind)
                .getSingleResult();
        return found == null ? SHIPPED : found;
    }

    /** As it will be read again: a number of another type would look like a change, and be a version of its own. */
    private JsonNode tree(T content) {
        try {
            return json.readTree(json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new IllegalStateException("an edition cannot be written", e);
        }
    }

    /** The content of a stored edition. */
    public T read(JsonNode content) {
        try {
            return json.treeToValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored edition cannot be read", e);
        }
    }
}
