package org.suyuan.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.EventType;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.outbox.Topics;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * One ordered, blocking reader a replica: many records a transaction, offsets after the commit, but not after each. What is
 * read again because of that, the inbox knows.
 */
@ApplicationScoped
public class Consumer {
    private static final Logger LOG = Logger.getLogger(Consumer.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
    /**
     * So long the broker holds a question that it has no record for; one that arrives is answered at once. Longer would be
     * quieter, but a consumer that closes waits for its last question.
     */
    private static final int HELD_MILLIS = 2_000;
    /** After a killed replica its partitions wait that long for the next one: the least that brokers allow by default. */
    private static final int SESSION_MILLIS = 6000;

    @Inject
    ServiceConfig config;

    @Inject
    InboxProcessor processor;

    @Inject
    Topics topics;

    @Inject
    Workers workers;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private volatile boolean running;
    private @Nullable Worker reader;
    private volatile @Nullable KafkaConsumer<String, byte[]> open;

    void start(@Observes StartupEvent event) {
        if (config.listensTo().isEmpty()) {
            return;
        }
        running = true;
        reader = workers.start("inbox", this::readAll);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        Worker started = reader;
        if (started != null) {
            started.stop(POLL.multipliedBy(5));
        }
    }

    private void readAll() throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
            open = consumer;
            List<String> names = config.listensTo().orElseThrow().stream()
                    .map(EventType::topic)
                    .toList();
            topics.ensure(names);
            consumer.subscribe(names);
            read(consumer);
        } catch (WakeupException e) {
            LOG.debug("inbox: woken up to stop");
        } finally {
            open = null;
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer) throws InterruptedException {
        long committed = System.nanoTime();
        boolean behind = false;
        while (running) {
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            consumer.poll(POLL).forEach(records::add);
            if (!records.isEmpty()) {
                processor.process(records);
                behind = true;
                Thread.sleep(config.inbox().gather().toMillis());
            }
            if (behind && System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
                consumer.commitAsync();
                committed = System.nanoTime();
                behind = false;
            }
        }
    }

    private Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, config.service() + "-service"),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.inbox().batch()),
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_MILLIS / 3),
                Map.entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, HELD_MILLIS),
                Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5000),
                Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000),
                Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class),
                Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class));
    }
}
