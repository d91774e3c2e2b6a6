package org.suyuan.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.worker.SetAside;

/**
 * Sends the oldest rows of the outbox as CloudEvents 1.0 in binary mode and deletes them once the broker has them all. A
 * death between the two sends them again; the receivers' inbox drops the second.
 */
@ApplicationScoped
public class Publisher {
    private static final String WORKER = "outbox-relay";

    @Inject
    ServiceConfig config;

    @Inject
    SetAside setAside;

    @Inject
    Topics topics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private @Nullable KafkaProducer<String, byte[]> producer;

    /** Publishes at most one batch; returns how many events it held. */
    int publishNext(Connection connection) throws SQLException, InterruptedException {
        List<Sent> sent = new ArrayList<>();
        Set<String> held = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, event_id, topic, type, subject, occurred_at, recorded_at, data, cause from outbox where"
                        + SetAside.isNot(WORKER, "subject::text") + "order by id limit ?")) {
            select.setInt(1, config.relay().batch());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    send(row, sent, held);
                }
            }
        }
        awaitAcknowledged(sent);
        if (!sent.isEmpty()) {
            delete(connection, sent.stream().map(Sent::row).toList());
        }
        return sent.size() + held.size();
    }

    /** A row on its way. */
    private record Sent(long row, String subject, Future<RecordMetadata> acknowledgement) {}

    /**
     * Holds back the later events of a subject whose event cannot be sent, which must not overtake it, and nobody
     * else's.
     */
    private void send(ResultSet row, List<Sent> sent, Set<String> held) throws SQLException {
        String subject = row.getString("subject");
        if (held.contains(subject)) {
            return;
        }
        try {
            Future<RecordMetadata> acknowledgement = producer().send(message(row));
            if (acknowledgement.isDone()) {
                demandSendable(acknowledgement);
            }
            sent.add(new Sent(row.getLong("id"), subject, acknowledgement));
        } catch (SerializationException
                | RecordTooLargeException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException e) {
            setAside.put(WORKER, subject, e);
            held.add(subject);
        }
    }

    /** The producer itself refuses what is too large for it, at once. */
    private static void demandSendable(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException tooLarge) {
                throw tooLarge;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(5));
            producer = null;
        }
    }

    private void awaitAcknowledged(List<Sent> sent) throws InterruptedException {
        for (Sent each : sent) {
            try {
                each.acknowledgement().get();
            } catch (ExecutionException e) {
                // What follows in the producer's buffer must not overtake what failed.
                close();
                if (e.getCause() instanceof RecordTooLargeException tooLarge) {
                    setAside.put(WORKER, each.subject(), tooLarge);
                }
                throw new IllegalStateException("the broker did not take the events", e);
            }
        }
    }

    private static void delete(Connection connection, List<Long> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
            delete.executeUpdate();
        }
    }

    private ProducerRecord<String, byte[]> message(ResultSet row) throws SQLException {
        String subject = row.getObject("subject", UUID.class).toString();
        // The record's own time is no finer than the event's: by default it would be that of sending (I-14).
        long recorded =
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().toEpochMilli();
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(row.getString("topic"), null, recorded, subject, row.getBytes("data"));
        Headers headers = message.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.getObject("event_id", UUID.class).toString());
        put(headers, "ce_source", "/" + config.service() + "-service");
        put(headers, "ce_type", row.getString("type"));
        put(headers, "ce_subject", subject);
        put(headers, "ce_time", time(row, "occurred_at"));
        put(headers, "ce_recordedtime", time(row, "recorded_at"));
        put(headers, "content-type", "application/json");
        String cause = row.getString("cause");
        if (cause != null) {
            put(headers, "dead-letter-reason", cause);
        }
        return message;
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            brokers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            Integer.MAX_VALUE,
                            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                            1000),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }
}
