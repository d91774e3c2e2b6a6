package org.suyuan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Times no finer than the day for a transaction that must not be traced to its minute: who came at a quarter past three
 * may be on a camera (I-14). What the platform writes beside the act asks here: audit, outbox, clocks, stored answers, new ids.
 */
@ApplicationScoped
public class TimePrecision {
    private static final Object KEPT = new Object();

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    /** Keeps the time of what follows in the running transaction to the day. */
    public void keep() {
        transaction.putResource(KEPT, Boolean.TRUE);
    }

    /** Gives the effect of an event the precision of the event itself: a day, or exact. */
    public void follow(Instant occurredAt) {
        transaction.putResource(KEPT, Zone.startOfDay(occurredAt).equals(occurredAt));
    }

    /** Now, or the beginning of today where precision is kept. */
    public Instant now() {
        return of(clock.instant());
    }

    /** The moment in microseconds, as the database keeps it, or the beginning of its day where precision is kept. */
    public Instant of(Instant moment) {
        return isKept() ? Zone.startOfDay(moment) : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** A new id; its time is what the precision allows. */
    public UUID newId() {
        return isKept() ? NewId.at(Zone.startOfDay(Instant.now())) : NewId.next();
    }

    private boolean isKept() {
        return transaction.getTransactionKey() != null && Boolean.TRUE.equals(transaction.getResource(KEPT));
    }
}
