package org.suyuan.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;

/** The other services, as the service under test sees them: what they send, and what they would receive. */
public final class Wire {
    /** Told of whichever petition made its matter grow: what else tests registered decides, so nobody counts it. */
    private static final String BESIDE_THE_STEPS = ".matter-grown.";

    private Wire() {}

    /** Sends an event as its producer would; the same id again is a second delivery. */
    public static void send(Event event, UUID eventId) {
        String type = EventType.of(event.getClass());
        send(EventType.topic(type.split("\\.")[2]), type, event.subject(), eventId, ContractExamples.json(event));
    }

    /** Sends an event under a new id. */
    public static void send(Event event) {
        send(event, UUID.randomUUID());
    }

    /** Sends an event as of a moment. */
    public static void send(Event event, Instant occurredAt) {
        String type = EventType.of(event.getClass());
        send(
                EventType.topic(type.split("\\.")[2]),
                type,
                event.subject(),
                UUID.randomUUID(),
                ContractExamples.json(event),
                occurredAt);
    }

    /** Sends anything. */
    public static void send(String topic, String type, UUID subject, UUID eventId, String data) {
        send(topic, type, subject, eventId, data, Instant.now());
    }

    private static void send(String topic, String type, UUID subject, UUID eventId, String data, Instant occurredAt) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, subject.toString(), data);
        Map.of(
                        "ce_id", eventId.toString(),
                        "ce_type", type,
                        "ce_source", "/" + type.split("\\.")[2] + "-service",
                        "ce_subject", subject.toString(),
                        "ce_time", occurredAt.toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers()), new StringSerializer(), new StringSerializer())) {
            producer.send(message);
        }
    }

    /** What the steps told a topic of a subject, in order; waits until there are that many. */
    public static List<ConsumerRecord<String, String>> await(String topic, UUID subject, int count) {
        return await(topic, subject, count, Duration.ofSeconds(20));
    }

    /** The same, for so long at most. */
    public static List<ConsumerRecord<String, String>> await(String topic, UUID subject, int count, Duration atMost) {
        return await(topic, subject, count, atMost, type -> !type.contains(BESIDE_THE_STEPS));
    }

    /** What a topic tells of a subject by events of one type; waits until there is one. */
    public static List<ConsumerRecord<String, String>> await(
            String topic, UUID subject, Class<? extends Event> type, Duration atMost) {
        return await(topic, subject, 1, atMost, EventType.of(type)::equals);
    }

    /** The same, until there are so many. */
    public static List<ConsumerRecord<String, String>> await(
            String topic, UUID subject, Class<? extends Event> type, int count) {
        return await(topic, subject, count, Duration.ofSeconds(20), EventType.of(type)::equals);
    }

    private static List<ConsumerRecord<String, String>> await(
            String topic, UUID subject, int count, Duration atMost, Predicate<String> types) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers(),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Instant end = Instant.now().plus(atMost);
            while (found.size() < count && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    if (subject.toString().equals(message.key()) && types.test(header(message, "ce_type"))) {
                        found.add(message);
                    }
                }
            }
        }
        return found;
    }

    /** A header as text. */
    public static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
