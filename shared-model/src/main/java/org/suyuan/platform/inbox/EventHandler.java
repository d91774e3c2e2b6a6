package org.suyuan.platform.inbox;

import org.suyuan.contract.Event;

/**
 * What a service does when it is told of an event; one bean an event type, in the leaf {@code kafka}. Runs in the
 * transaction that also remembers the event, so it has its effect once.
 */
public interface EventHandler<E extends Event> {
    /** The contract record of the event. */
    Class<E> event();

    /**
     * Has the effect.
     *
     * @throws NotYet before anything is changed, when something must arrive first
     */
    void handle(E event, Received received);
}
