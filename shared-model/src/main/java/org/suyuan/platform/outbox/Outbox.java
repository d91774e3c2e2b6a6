package org.suyuan.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.time.TimePrecision;

/** Announces the events of a change in its transaction: both are committed or neither is. */
@ApplicationScoped
public class Outbox {
    private static final Object RUNG = new Object();

    private static final String INSERT =
            "insert into outbox (event_id, topic, type, subject, occurred_at, recorded_at, data, cause)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    ObjectMapper json;

    @Inject
    TimePrecision precision;

    @Inject
    ServiceConfig config;

    @Inject
    WakeUpSignal signal;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Announces an event to all who listen. Needs a running transaction. */
    public void append(Event event) {
        String type = EventType.of(config.service(), event.getClass());
        append(EventType.topic(config.service()), type, event.subject(), data(event), null);
    }

    /**
     * Writes a record for any topic.
     *
     * @param cause why it is a dead letter; null for an event
     */
    public void append(
            String topic, String type, UUID subject, byte[] data, @org.jspecify.annotations.Nullable String cause) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is announced in the transaction of its change");
        }
        deferredWrites.add(
                INSERT,
                Arrays.asList(
                        precision.newId(),
                        topic,
                        type,
                        subject,
                        precision.now().atOffset(ZoneOffset.UTC),
                        precision.of(Instant.now()).atOffset(ZoneOffset.UTC),
                        data,
                        cause));
        ringAfterCommit();
    }

    private byte[] data(Event event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that is no JSON: " + event.getClass(), e);
        }
    }

    private void ringAfterCommit() {
        if (transaction.getResource(RUNG) != null) {
            return;
        }
        transaction.putResource(RUNG, RUNG);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.wake();
                }
            }
        });
    }
}
