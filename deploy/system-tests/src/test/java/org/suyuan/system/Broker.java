package org.suyuan.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.suyuan.local.Layout;

/** The suite's broker, as somebody sees it who can read and write every topic. */
final class Broker implements AutoCloseable {
    private final Map<String, Object> servers;
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;

    Broker(Layout layout) {
        servers = Map.of("bootstrap.servers", "127.0.0.1:" + layout.kafkaPort());
        admin = Admin.create(servers);
        producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
    }

    /** The topic that a service announces on. */
    static String topic(String service) {
        return "suyuan." + service;
    }

    /** Every record of a topic, oldest first within a key. */
    List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** A petition's events of a service, oldest first. */
    List<ConsumerRecord<String, byte[]>> records(String service, String petitionId) {
        return records(topic(service)).stream()
                .filter(message -> petitionId.equals(message.key()))
                .toList();
    }

    /** A petition's events of one type, by the type's name without its version. */
    List<ConsumerRecord<String, byte[]>> records(String service, String petitionId, String type) {
        return records(service, petitionId).stream()
                .filter(message -> new String(
                                message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)
                        .contains("." + type + "."))
                .toList();
    }

    /** Delivers a record once more. */
    void again(ConsumerRecord<String, byte[]> message) {
        producer.send(new ProducerRecord<>(message.topic(), null, message.key(), message.value(), message.headers()));
    }

    /** Delivers what happened to one petition as if it had happened to another. */
    void forOther(ConsumerRecord<String, byte[]> message, String from, String to) {
        byte[] data = new String(message.value(), StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(message.topic(), null, to, data, message.headers());
        copy.headers().remove("ce_id").add("ce_id", bytes(UUID.randomUUID().toString()));
        copy.headers().remove("ce_subject").add("ce_subject", bytes(to));
        producer.send(copy);
    }

    /** Waits until every service has committed every record of every topic. */
    void awaitDigested() throws ExecutionException, InterruptedException {
        producer.flush();
        for (int i = 0; i < 300; i++) {
            if (Layout.SERVICES.stream().allMatch(this::hasDigested)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the services did not digest everything within 30 s");
    }

    private boolean hasDigested(String service) {
        try {
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(service + "-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = admin.listOffsets(
                            done.keySet().stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                    .all()
                    .get();
            return done.entrySet().stream()
                    .allMatch(part ->
                            part.getValue().offset() >= ends.get(part.getKey()).offset());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every topic but the broker's own. */
    Set<String> topics() throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
