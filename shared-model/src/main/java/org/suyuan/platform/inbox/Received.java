package org.suyuan.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it came.
 *
 * @param eventId the same for every delivery of it
 * @param type CloudEvents type, for example {@code org.suyuan.grading.grade-decided.v1}
 * @param source CloudEvents source, for example {@code /grading-service}
 * @param subject what it is about, mostly a petition
 * @param occurredAt when it happened, by the clock of the producer
 * @param recordedAt when the producer wrote it, by real time: where the hop time is measured from
 * @param data JSON
 */
public record Received(
        UUID eventId, String type, String source, UUID subject, Instant occurredAt, Instant recordedAt, byte[] data) {

    /**
     * Reads the attributes of a Kafka record.
     *
     * @throws IllegalArgumentException when one is missing or malformed
     */
    static Received of(ConsumerRecord<String, byte[]> message) {
        byte[] data = message.value();
        if (data == null) {
            throw new IllegalArgumentException("no data");
        }
        return new Received(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_type"),
                header(message, "ce_source"),
                UUID.fromString(header(message, "ce_subject")),
                instant(header(message, "ce_time")),
                recorded(message),
                data);
    }

    /** The event type of a record, null when it has none. */
    static @Nullable String type(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader("ce_type");
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Instant recorded(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader("ce_recordedtime");
        return header == null
                ? Instant.ofEpochMilli(message.timestamp())
                : instant(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("no time: " + text, e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("the header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
