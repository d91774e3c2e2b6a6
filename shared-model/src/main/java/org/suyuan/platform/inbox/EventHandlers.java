package org.suyuan.platform.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.suyuan.contract.Event;

/**
 * What a service does when it is told of events: one bean, in the leaf {@code kafka}, which says a line for each. An effect
 * runs in the transaction that also remembers the event, so it happens once; it throws {@link NotYet}, before anything is
 * changed, when something must arrive first.
 */
public abstract class EventHandlers {
    private final List<Effect<?>> effects = new ArrayList<>();

    /**
     * What is done with an event.
     *
     * @param event contract record
     * @param run takes the event and when it happened, by the clock of its producer
     */
    record Effect<E extends Event>(Class<E> event, BiConsumer<E, Instant> run) {}

    /** Has an effect whenever such an event comes. */
    protected final <E extends Event> void on(Class<E> event, Consumer<E> effect) {
        effects.add(new Effect<>(event, (told, occurredAt) -> effect.accept(told)));
    }

    /** Has an effect that asks when the event happened, by the clock of its producer. */
    protected final <E extends Event> void on(Class<E> event, BiConsumer<E, Instant> effect) {
        effects.add(new Effect<>(event, effect));
    }

    List<Effect<?>> effects() {
        return effects;
    }

    /** The events that it waits for. */
    public List<Class<? extends Event>> events() {
        return effects.stream().<Class<? extends Event>>map(Effect::event).toList();
    }
}
