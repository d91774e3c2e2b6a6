package org.suyuan.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suyuan.contract.EventType;
import org.suyuan.platform.ServiceConfig;

/** Topics, created where they are missing. An operator's topics are left as they are. */
@ApplicationScoped
public class Topics {
    @Inject
    ServiceConfig config;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    /** Where records go that could not be digested. */
    public String deadLetters() {
        return EventType.topic(config.service()) + ".dead-letter";
    }

    /** The topics this service writes to. */
    List<String> own() {
        return List.of(EventType.topic(config.service()), deadLetters());
    }

    /** Creates what is missing; fails when the broker is away. */
    public void ensure(List<String> names) {
        try (Admin admin = Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            for (String topic : names) {
                create(admin, topic);
            }
        }
    }

    private void create(Admin admin, String topic) {
        try {
            admin.createTopics(List.of(new NewTopic(
                                    topic,
                                    Optional.of(config.topics().partitions()),
                                    Optional.of(config.topics().replication()))
                            .configs(Map.of(
                                    TopicConfig.RETENTION_MS_CONFIG,
                                    String.valueOf(config.topics().retention().toMillis())))))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the topic " + topic, e);
            }
        }
    }
}
