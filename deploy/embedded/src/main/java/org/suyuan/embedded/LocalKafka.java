package org.suyuan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One Kafka broker in KRaft mode on 127.0.0.1 whose log outlives it.
 *
 * @param home holds the log directories, the configuration, the output and the pid file
 * @param port of the clients
 * @param controllerPort of the controller, which nobody but the broker itself uses
 */
public record LocalKafka(Path home, int port, int controllerPort) {
    /** Of one node that is broker and controller, small and quick to settle. */
    private static final String CONFIGURATION = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.bootstrap.servers=127.0.0.1:%2$d
            listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=CLIENTS://127.0.0.1:%1$d
            listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
            inter.broker.listener.name=CLIENTS
            controller.listener.names=CONTROLLER
            log.dirs=%3$s
            auto.create.topics.enable=false
            offsets.topic.num.partitions=3
            offsets.topic.replication.factor=1
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=16777216
            broker.session.timeout.ms=3000
            broker.heartbeat.interval.ms=500
            """;

    private static final String NAME = "kafka";
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    /** Formats the storage on first use, starts the broker and waits until its port answers. */
    public ChildProcess start() {
        ChildProcess.endLeftOver(home, NAME);
        Path configuration = writeConfiguration();
        formatOnce(configuration);
        ChildProcess broker = ChildProcess.start(
                home, NAME, java("-Xmx256m", "-XX:+UseSerialGC", "kafka.Kafka", configuration.toString()), Map.of());
        Ports.awaitListening(port, broker, READY_WITHIN);
        return broker;
    }

    /** Address that clients connect to. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    private Path writeConfiguration() {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("log4j2.properties"), """
                    rootLogger.level=warn
                    rootLogger.appenderRef.out.ref=out
                    appender.out.type=Console
                    appender.out.name=out
                    appender.out.layout.type=PatternLayout
                    appender.out.layout.pattern=%d %p %c{1} %m%n
                    """);
            return Files.writeString(
                    home.resolve("server.properties"),
                    CONFIGURATION.formatted(port, controllerPort, home.resolve("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void formatOnce(Path configuration) {
        if (Files.exists(home.resolve("data/meta.properties"))) {
            return;
        }
        ChildProcess format = ChildProcess.start(
                home,
                "kafka-format",
                java(
                        "-Xmx64m",
                        "kafka.tools.StorageTool",
                        "format",
                        "--standalone",
                        "-t",
                        "c3V5dWFuLWxvY2FsLWthZg",
                        "-c",
                        configuration.toString()),
                Map.of());
        try {
            if (format.process().waitFor() != 0) {
                throw new IllegalStateException("Kafka's storage could not be formatted:\n" + format.lastWords());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> java(String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dlog4j2.configurationFile=" + home.resolve("log4j2.properties")));
        command.addAll(List.of(arguments));
        return command;
    }
}
