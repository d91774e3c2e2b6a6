package org.suyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.embedded.LocalKafka;
import org.suyuan.embedded.LocalPostgres;
import org.suyuan.embedded.Ports;

/** The processes of the local stack: started in order, watched, started again when they die, ended in reverse. */
public final class Stack implements AutoCloseable {
    private static final Duration SERVICE_READY_WITHIN = Duration.ofSeconds(90);

    private final Layout layout;
    private final Secrets secrets;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final Map<String, ChildProcess> children = new ConcurrentHashMap<>();
    private final Gateway gateway;
    private volatile boolean closing;

    public Stack(Layout layout) {
        this(layout, UnaryOperator.identity());
    }

    /** With another database server than the usual small one. */
    public Stack(Layout layout, UnaryOperator<LocalPostgres> sized) {
        this.layout = layout;
        this.secrets = new Secrets(layout);
        this.postgres = sized.apply(
                new LocalPostgres(layout.home().resolve("postgres"), layout.postgresPort(), secrets.word("postgres")));
        this.kafka = new LocalKafka(layout.home().resolve("kafka"), layout.kafkaPort(), layout.controllerPort());
        this.gateway = new Gateway(layout);
    }

    /** Starts everything and returns when every service is ready. */
    public void start(Progress progress) {
        endLeftOvers(layout);
        checkPorts();
        CompletableFuture<Void> broker = CompletableFuture.runAsync(() -> run("kafka", kafka::start, progress));
        run("postgres", postgres::start, progress);
        Layout.SERVICES.forEach(service ->
                postgres.ensureDatabase(service, secrets.word("owner-" + service), secrets.word("db-" + service)));
        broker.join();
        CompletableFuture.allOf(Layout.SERVICES.stream()
                        .map(service ->
                                CompletableFuture.runAsync(() -> run(service, () -> startService(service), progress)))
                        .toArray(CompletableFuture[]::new))
                .join();
        gateway.start();
        progress.say("origin", "ready at " + layout.origin());
    }

    /** Starts again what has died. Call now and then. */
    public void revive(Progress progress) {
        List<Map.Entry<String, Supplier<ChildProcess>>> parts = new ArrayList<>();
        parts.add(Map.entry("postgres", postgres::start));
        parts.add(Map.entry("kafka", kafka::start));
        Layout.SERVICES.forEach(service -> parts.add(Map.entry(service, () -> launch(service))));
        for (var part : parts) {
            ChildProcess child = children.get(part.getKey());
            if (!closing && child != null && !child.isAlive()) {
                progress.say(part.getKey(), "has died; starting again");
                try {
                    children.put(part.getKey(), part.getValue().get());
                } catch (RuntimeException e) {
                    progress.say(part.getKey(), "did not start: " + e.getMessage());
                }
            }
        }
    }

    /** The pids of what runs, by name. */
    public Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        children.forEach((name, child) -> pids.put(name, child.pid()));
        return pids;
    }

    /** A connection to the database of a service, as its owner: for measuring and looking, not for changing. */
    public Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(
                postgres.url(service), LocalPostgres.owner(service), secrets.word("owner-" + service));
    }

    /** A connection to the server's own database as its superuser: for what it counts of all the others. */
    public Connection connectToServer() throws SQLException {
        return postgres.connect("postgres");
    }

    @Override
    public void close() {
        closing = true;
        gateway.close();
        Layout.SERVICES.stream().parallel().forEach(this::end);
        end("kafka");
        end("postgres");
    }

    /** Ends what an earlier launcher left running. */
    static void endLeftOvers(Layout layout) {
        Layout.SERVICES.forEach(
                service -> ChildProcess.endLeftOver(layout.home().resolve("services"), service));
        ChildProcess.endLeftOver(layout.home().resolve("kafka"), "kafka");
        ChildProcess.endLeftOver(layout.home().resolve("postgres"), "postgres");
    }

    private void end(String name) {
        ChildProcess child = children.remove(name);
        if (child != null) {
            child.close();
        }
    }

    private void run(String name, Supplier<ChildProcess> start, Progress progress) {
        long from = System.nanoTime();
        children.put(name, start.get());
        progress.say(name, "ready after %.1f s".formatted((System.nanoTime() - from) / 1e9));
    }

    private ChildProcess startService(String service) {
        ChildProcess child = launch(service);
        children.put(service, child);
        awaitReady(service, layout.servicePort(service), child);
        return child;
    }

    /**
     * One more replica of a running service, on a port of its own; the caller ends it.
     *
     * @param settings environment in place of what the others have; an empty value takes a setting away
     */
    public ChildProcess replica(String service, int port, Map<String, String> settings) {
        ChildProcess replica = launch(service, service + "-" + port, port, settings);
        awaitReady(service, port, replica);
        return replica;
    }

    private ChildProcess launch(String service) {
        return launch(service, service, layout.servicePort(service), Map.of());
    }

    private ChildProcess launch(String service, String name, int port, Map<String, String> settings) {
        Path jar = layout.jar(service);
        if (!Files.exists(jar)) {
            throw new Failure(jar + " is missing: build first (mvn package, or deploy/suite up)");
        }
        Map<String, String> environment = new LinkedHashMap<>(environment(service, port));
        environment.putAll(settings);
        environment.values().removeIf(String::isEmpty);
        return ChildProcess.start(layout.home().resolve("services"), name, command(jar), environment);
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                // Half a service answers wrongly; one that ended is started again.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=160m",
                "-Xss512k"));
        if (Runtime.version().feature() >= 25) {
            command.addAll(List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=5000",
                    "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment(String service, int port) {
        return Map.ofEntries(
                // Two arenas instead of eight a core: tens of MiB a service that nobody uses.
                Map.entry("MALLOC_ARENA_MAX", "2"),
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(service)),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", secrets.word("db-" + service)),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", secrets.word("owner-" + service)),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", secrets.verificationKey()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
                Map.entry("SUYUAN_CLOCK_OFFSET_FILE", layout.clockOffset().toString()),
                Map.entry(
                        "SUYUAN_INTAKE_VAULT_KEYS",
                        secrets.directory().resolve("vault").toString()),
                Map.entry("SUYUAN_KEYSET", secrets.keyset(service).toString()),
                Map.entry("SUYUAN_CONSULTATION_INTAKE_KEY", secrets.intakeKey().toString()),
                Map.entry("SUYUAN_FEEDBACK_INTAKE_KEY", secrets.intakeKey().toString()),
                Map.entry("SUYUAN_INTAKE_FILES", layout.files().toUri().toString()),
                Map.entry("SUYUAN_INTAKE_ORIGIN", "http://127.0.0.1:" + layout.port()),
                Map.entry("SUYUAN_INTEREST_KEY", secrets.word("interest")));
    }

    private void awaitReady(String service, int port, ChildProcess child) {
        long end = System.nanoTime() + SERVICE_READY_WITHIN.toNanos();
        while (!Health.isReady(service, port)) {
            if (!child.isAlive() || System.nanoTime() > end) {
                throw new Failure(service + " did not become ready:\n" + child.lastWords());
            }
            Pause.of(Duration.ofMillis(100));
        }
    }

    private void checkPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("the origin", layout.port());
        Layout.SERVICES.forEach(service -> ports.put(service, layout.servicePort(service)));
        ports.put("postgres", layout.postgresPort());
        ports.put("kafka", layout.kafkaPort());
        ports.put("the kafka controller", layout.controllerPort());
        ports.forEach((name, port) -> {
            if (Ports.isListening(port)) {
                throw new Failure("port " + port + " (for " + name
                        + ") is taken: end what uses it, or choose another range with SUYUAN_PORT=18080");
            }
        });
        try {
            Files.createDirectories(layout.home());
        } catch (IOException e) {
            throw new Failure("cannot write to " + layout.home() + ": " + e.getMessage());
        }
    }
}
