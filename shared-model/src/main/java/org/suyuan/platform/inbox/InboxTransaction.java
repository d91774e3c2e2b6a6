package org.suyuan.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;
import org.suyuan.platform.inbox.EventHandlers.Effect;
import org.suyuan.platform.json.StrictJson;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.outbox.Topics;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.TimePrecision;

/** The transactions of the inbox: claim first, then the effect, both or neither. */
@ApplicationScoped
public class InboxTransaction {
    @Inject
    InboxStore store;

    @Inject
    Outbox outbox;

    @Inject
    Topics topics;

    @Inject
    ObjectMapper json;

    @Inject
    TimePrecision precision;

    @Inject
    Scope scope;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<EventHandlers> handlers;

    @Inject
    @All
    List<EventObserver> observers;

    /** Whether anybody here wants events of this type. */
    boolean wants(String type) {
        return !observers.isEmpty() || effects().containsKey(type);
    }

    /** Has the effect of all that are new, in order, in one transaction. */
    @Transactional
    void apply(List<Received> events) {
        InboxStore.Claim claim = store.claim(events);
        Collection<Received> news = events.stream()
                .filter(event -> claim.fresh().contains(event.eventId()))
                .collect(Collectors.toMap(Received::eventId, event -> event, (one, same) -> one, LinkedHashMap::new))
                .values();
        if (!news.isEmpty()) {
            List<Received> inOrder = List.copyOf(news);
            observers.forEach(observer -> observer.observe(inOrder));
            boolean parked = inOrder.stream().filter(this::parkedInstead).count() > 0;
            if (parked || claim.awaited()) {
                retryWaiting(inOrder.stream().map(Received::subject).collect(Collectors.toSet()));
            }
        }
        entities.flush();
    }

    /** Gives an event up: remembered, kept for replay, and told to the dead-letter topic. */
    @Transactional
    void deadLetter(Received event, String reason) {
        if (store.claim(List.of(event)).fresh().isEmpty()) {
            return;
        }
        store.deadLetter(event, reason);
        outbox.append(topics.deadLetters(), event.type(), event.subject(), event.data(), reason);
    }

    /** Gives up an event that waited. */
    @Transactional
    void deadLetterWaiting(Received event, String reason) {
        store.unpark(event.eventId());
        store.deadLetter(event, reason);
        outbox.append(topics.deadLetters(), event.type(), event.subject(), event.data(), reason);
    }

    /**
     * Tries a dead letter once more.
     *
     * @throws NotFound when there is no such dead letter, or it was replayed already
     */
    @Transactional
    public void replay(UUID eventId) {
        Received event = store.deadLetter(eventId).orElseThrow(() -> new NotFound(eventId));
        observers.forEach(observer -> observer.observe(List.of(event)));
        handle(event);
        store.markReplayed(eventId);
    }

    /** The oldest dead letters that nobody has replayed. */
    @Transactional
    public List<DeadLetter> deadLetters(int limit) {
        return store.deadLetters(limit);
    }

    /** Whether the event had to be parked instead of having its effect. */
    private boolean parkedInstead(Received event) {
        try {
            handle(event);
            return false;
        } catch (NotYet notYet) {
            store.park(event, String.valueOf(notYet.getMessage()));
            return true;
        }
    }

    /** News of a petition may be what an earlier event waited for; what still waits goes on waiting. */
    private void retryWaiting(Set<UUID> subjects) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Received waiting : store.waitingFor(subjects)) {
                try {
                    handle(waiting);
                    store.unpark(waiting.eventId());
                    moved = true;
                } catch (NotYet stillNot) {
                    continue;
                } catch (RuntimeException | Error e) {
                    throw new WaitingFailed(waiting, e);
                }
            }
        }
    }

    private void handle(Received event) {
        effects().getOrDefault(event.type(), List.of()).forEach(effect -> {
            precision.follow(event.occurredAt());
            scope.byEvent(() -> run(effect, event));
        });
    }

    private <E extends Event> void run(Effect<E> effect, Received event) {
        E told;
        try {
            told = StrictJson.stored(json.readerFor(effect.event()))
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data());
        } catch (IOException e) {
            throw new IllegalArgumentException("malformed " + event.type() + ": " + e.getMessage(), e);
        }
        effect.run().accept(told, event.occurredAt());
    }

    private volatile @Nullable Map<String, List<Effect<?>>> byType;

    /** By CloudEvents type, each in the order of its beans' priorities. */
    private Map<String, List<Effect<?>>> effects() {
        Map<String, List<Effect<?>>> known = byType;
        if (known == null) {
            known = new HashMap<>();
            for (Effect<?> effect :
                    handlers.stream().flatMap(each -> each.effects().stream()).toList()) {
                for (String type : EventType.types(effect.event())) {
                    known.computeIfAbsent(type, any -> new ArrayList<>()).add(effect);
                }
            }
            byType = known;
        }
        return known;
    }
}
