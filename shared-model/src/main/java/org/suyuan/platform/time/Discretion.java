package org.suyuan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.platform.store.NewId;

/**
 * Times no finer than the day for a transaction that must not be traced to its minute: who came at a quarter past three
 * may be on a camera (I-14). What the platform writes beside the act asks here: audit, outbox, stored answers, new ids.
 */
@ApplicationScoped
public class Discretion {
    private static final Object KEPT = new Object();

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    /** Keeps the time of the running transaction to the day. */
    public void keep() {
        transaction.putResource(KEPT, KEPT);
    }

    /** Now, or the beginning of today where discretion is kept. */
    public Instant now() {
        return of(clock.instant());
    }

    /** The moment, or the beginning of its day where discretion is kept. */
    public Instant of(Instant moment) {
        return isKept() ? Zone.startOfDay(moment) : moment;
    }

    /** A new id; its time is what the discretion allows. */
    public UUID newId() {
        return isKept() ? NewId.at(Zone.startOfDay(Instant.now())) : NewId.next();
    }

    private boolean isKept() {
        return transaction.getTransactionKey() != null && transaction.getResource(KEPT) != null;
    }
}
