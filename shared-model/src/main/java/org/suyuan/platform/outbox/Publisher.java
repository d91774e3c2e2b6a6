package org.suyuan.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.ServiceConfig;

/**
 * Sends the oldest rows of the outbox as CloudEvents 1.0 in binary mode and deletes them once the broker has them all. A
 * death between the two sends them again; the receivers' inbox drops the second.
 */
@ApplicationScoped
public class Publisher {
    @Inject
    ServiceConfig config;

    @Inject
    Topics topics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private @Nullable KafkaProducer<String, byte[]> producer;

    /** Publishes at most one batch; returns how many events it held. */
    int publishNext(Connection connection) throws SQLException, InterruptedException {
        List<Long> rows = new ArrayList<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, event_id, topic, type, subject, occurred_at, recorded_at, data, cause"
                        + " from outbox order by id limit ?")) {
            select.setInt(1, config.relay().batch());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getLong("id"));
                    sent.add(producer().send(message(row)));
                }
            }
        }
        if (!rows.isEmpty()) {
            awaitAcknowledged(sent);
            delete(connection, rows);
        }
        return rows.size();
    }

    void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(5));
            producer = null;
        }
    }

    private void awaitAcknowledged(List<Future<RecordMetadata>> sent) throws InterruptedException {
        try {
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            // What follows in the producer's buffer must not overtake what failed.
            close();
            throw new IllegalStateException("the broker did not take the events", e);
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
