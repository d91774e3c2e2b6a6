package org.suyuan.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What a transaction changes; told when it is committed, and not at all when it is not. */
@ApplicationScoped
class CommittedChanges {
    private static final Object IDS = new Object();

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Event<AggregatesChanged> committed;

    void note(UUID id) {
        ids().add(id);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ids() {
        if (transaction.getResource(IDS) instanceof Set<?> known) {
            return (Set<UUID>) known;
        }
        Set<UUID> ids = new LinkedHashSet<>();
        transaction.putResource(IDS, ids);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    committed.fire(new AggregatesChanged(ids));
                }
            }
        });
        return ids;
    }
}
