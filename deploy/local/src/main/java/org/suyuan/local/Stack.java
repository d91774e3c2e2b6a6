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
import java.util.Objects;
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
    private static final Duration WRITING_ENDS_WITHIN = Duration.ofMinutes(10);

    private final Layout layout;
    private final Secrets secrets;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final ServiceSettings settings;
    private final Map<String, ChildProcess> children = new ConcurrentHashMap<>();
    private final Gateway gateway;
    private final boolean recording;
    private volatile boolean closing;

    public Stack(Layout layout) {
        this(layout, UnaryOperator.identity());
    }

    /** With another database server than the usual small one. */
    public Stack(Layout layout, UnaryOperator<LocalPostgres> sized) {
        this(layout, sized, false);
    }

    private Stack(Layout layout, UnaryOperator<LocalPostgres> sized, boolean recording) {
        this.layout = layout;
        this.recording = recording;
        this.secrets = new Secrets(layout);
        this.postgres = sized.apply(
                new LocalPostgres(layout.home().resolve("postgres"), layout.postgresPort(), secrets.word("postgres")));
        this.kafka = new LocalKafka(layout.home().resolve("kafka"), layout.kafkaPort(), layout.controllerPort());
        this.settings = new ServiceSettings(layout, secrets, postgres, kafka);
        this.gateway = new Gateway(layout);
    }

    /** One whose services write, when they end, what later ones start from. */
    static Stack recording(Layout layout) {
        return new Stack(layout, UnaryOperator.identity(), true);
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
                        .map(service -> CompletableFuture.runAsync(
                                () -> run(service, () -> startService(service, progress), progress)))
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
        Layout.SERVICES.stream().map(children::get).filter(Objects::nonNull).forEach(ChildProcess::askToEnd);
        Layout.SERVICES.forEach(this::end);
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
            end(child);
        }
    }

    private void end(ChildProcess child) {
        if (recording) {
            child.end(WRITING_ENDS_WITHIN);
        } else {
            child.close();
        }
    }

    private void run(String name, Supplier<ChildProcess> start, Progress progress) {
        long from = System.nanoTime();
        children.put(name, start.get());
        progress.say(name, "ready after %.1f s".formatted((System.nanoTime() - from) / 1e9));
    }

    private ChildProcess startService(String service, Progress progress) {
        ChildProcess child = launch(service);
        children.put(service, child);
        try {
            awaitReady(service, layout.servicePort(service), child);
            return child;
        } catch (Failure e) {
            if (child.isAlive() || !AotCache.of(layout.built(service)).forget()) {
                throw e;
            }
            progress.say(service, "cannot use what deploy/suite warm has kept, and starts without");
            return startService(service, progress);
        }
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

    private ChildProcess launch(String service, String name, int port, Map<String, String> own) {
        Path built = layout.built(service);
        if (!Files.exists(built)) {
            throw new Failure(built + " is missing: build first (mvn package, or deploy/suite up)");
        }
        Map<String, String> environment = new LinkedHashMap<>(settings.of(service, port));
        environment.putAll(own);
        environment.values().removeIf(String::isEmpty);
        return ChildProcess.start(
                layout.home().resolve("services"), name, ServiceCommand.of(built, recording), environment);
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
