package org.suyuan.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.suyuan.platform.ServiceConfig;

/**
 * Takes records in: all at once when they are good, one by one when one of them is not, so that a bad record never keeps
 * the others. A record is given up after bounded attempts; a database that is away is waited for without bound.
 */
@ApplicationScoped
public class InboxProcessor {
    private static final Logger LOG = Logger.getLogger(InboxProcessor.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    @Inject
    InboxTransaction transaction;

    @Inject
    DataSource database;

    @Inject
    ServiceConfig config;

    private final Timer hop;

    @Inject
    InboxProcessor(MeterRegistry meters) {
        hop = Timer.builder("suyuan.hop")
                .description("From the commit of an event in one service to the commit of its effect in this one")
                .publishPercentiles(0.5, 0.99)
                .distributionStatisticExpiry(Duration.ofMinutes(1))
                .register(meters);
    }

    void process(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        List<Received> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            String type = Received.type(message);
            if (type == null || transaction.wants(type)) {
                read(message, events);
            }
        }
        if (!events.isEmpty()) {
            together(events);
        }
    }

    private void read(ConsumerRecord<String, byte[]> message, List<Received> into) throws InterruptedException {
        try {
            into.add(Received.of(message));
        } catch (IllegalArgumentException e) {
            giveUp(unreadable(message), String.valueOf(e.getMessage()));
        }
    }

    private void together(List<Received> events) throws InterruptedException {
        try {
            transaction.apply(events);
            events.forEach(this::measure);
        } catch (RuntimeException | Error e) {
            LOG.debugf(e, "a batch of %d: one by one", events.size());
            for (Received event : events) {
                alone(event);
            }
        }
    }

    private void alone(Received event) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.apply(List.of(event));
                measure(event);
                return;
            } catch (WaitingFailed e) {
                awaitDatabase();
                giveUpWaiting(e.waiting(), cause(e));
            } catch (RuntimeException | Error e) {
                awaitDatabase();
                if (attempt >= config.inbox().attempts()) {
                    LOG.errorf(e, "dead letter: %s %s", event.type(), event.eventId());
                    giveUp(event, cause(e));
                    return;
                }
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        }
    }

    private void giveUp(Received event, String reason) throws InterruptedException {
        untilDone(() -> transaction.deadLetter(event, reason));
    }

    /** An event that waited for this one and failed is given up itself, and does not take this one along. */
    private void giveUpWaiting(Received waiting, String reason) throws InterruptedException {
        LOG.errorf("dead letter: %s %s, which had waited: %s", waiting.type(), waiting.eventId(), reason);
        untilDone(() -> transaction.deadLetterWaiting(waiting, reason));
    }

    private void untilDone(Runnable burial) throws InterruptedException {
        while (true) {
            try {
                burial.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "a dead letter could not be written; trying again");
                awaitDatabase();
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        }
    }

    private void awaitDatabase() throws InterruptedException {
        while (true) {
            try (Connection connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select 1");
                return;
            } catch (SQLException e) {
                LOG.warnf("inbox: the database is away (%s)", e.getMessage());
                Thread.sleep(1000);
            }
        }
    }

    private void measure(Received event) {
        Duration taken = Duration.between(event.recordedAt(), Instant.now(java.time.Clock.systemUTC()));
        hop.record(taken.isNegative() ? Duration.ZERO : taken);
    }

    private static String cause(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** A record without readable attributes still gets an identity: its place in the topic. */
    private static Received unreadable(ConsumerRecord<String, byte[]> message) {
        String place = message.topic() + "-" + message.partition() + "-" + message.offset();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        Instant at = Instant.ofEpochMilli(message.timestamp());
        byte[] data = message.value() == null ? new byte[0] : message.value();
        return new Received(id, "unreadable", place, id, at, at, data);
    }
}
