package org.suyuan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.embedded.Ports;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.Layout;
import org.suyuan.local.Progress;
import org.suyuan.local.Stack;
import org.suyuan.local.TimeMachine;
import org.suyuan.local.Walk;

/** One suite of real processes for all system tests, kept alive as an operator's platform would. */
final class RunningSuite implements BeforeAllCallback {
    private static final ExtensionContext.Namespace ALL = ExtensionContext.Namespace.create(RunningSuite.class);
    private static final Set<String> BESIDE_THE_STEPS =
            Set.of("deadline-reached", "matter-grown", "archive-part-sealed", "volume-completed");
    private static final Progress LOG = Progress.toConsole();

    private static Layout layout;
    private static Stack stack;

    static Api api() {
        return new Api(layout);
    }

    static Walk walk() {
        return new Walk(api(), new TimeMachine(layout));
    }

    static TimeMachine time() {
        return new TimeMachine(layout);
    }

    static Layout layout() {
        return layout;
    }

    /** Ends a process at once, as a power cut would. */
    static void kill(String name) {
        ProcessHandle.of(stack.pids().get(name)).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Walks a registered petition as an important one through consultation, handling, disclosure and revisit to its archive. */
    static void walkToTheArchive(String id, boolean published, boolean newMatter) {
        Walk walk = walk();
        walk.accept(id);
        walk.issueReport(id);
        walk.decideGrade(id, walk.proposedGrade(id), "IMPORTANT");
        walk.consult(id);
        walk.handling().assign(id);
        walk.handling().signIn(id);
        walk.handling().contact(id);
        walk.handling().replyAndDeliver(id);
        walk.handling().evaluate(id, 4);
        if (published) {
            walk.publish(id);
        } else {
            walk.waiveDisclosure(id);
        }
        walk.completeItems(id);
        walk.handling().close(id);
        walk.handling().revisit(id, newMatter);
        walk.handling().archive(id);
        walk.awaitEvent(id, "petition-archived");
    }

    /** Looks into the database of a service. */
    static Connection connect(String service) throws SQLException {
        return stack.connect(service);
    }

    /** One more replica of a service, with settings of its own. */
    static ChildProcess replica(String service, Map<String, String> settings) {
        return stack.replica(service, replicaPort(), settings);
    }

    /** Calls the replica and nobody else. */
    static Api replicaApi() {
        return new Api(layout, path -> "http://127.0.0.1:" + replicaPort() + path);
    }

    static int replicaPort() {
        return layout.port() + 9;
    }

    /** Waits until a service answers again. */
    static void awaitReady(String service) {
        for (int i = 0; i < 300 && !answers(service); i++) {
            pause(Duration.ofMillis(200));
        }
    }

    static boolean answers(String service) {
        try {
            return api().get(Accounts.ADMIN, "/" + service + "/v1/census").isGood();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ALL).computeIfAbsent("suite", key -> start(), Running.class);
    }

    private static Running start() {
        Path project =
                Path.of(System.getProperty("suyuan.project")).toAbsolutePath().normalize();
        Path home =
                Path.of("target", "suite", Long.toString(System.nanoTime(), 36)).toAbsolutePath();
        layout = new Layout(project, home, freeRange());
        stack = new Stack(layout);
        stack.start(LOG);
        ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor();
        keeper.scheduleWithFixedDelay(() -> stack.revive(LOG), 300, 300, TimeUnit.MILLISECONDS);
        return new Running(keeper);
    }

    /** A port with ten free ones behind it. */
    private static int freeRange() {
        int port = 20_000;
        while (java.util.stream.IntStream.range(port, port + 11).anyMatch(Ports::isListening)) {
            port += 50;
        }
        return port;
    }

    private record Running(ScheduledExecutorService keeper) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            keeper.shutdownNow();
            stack.close();
        }
    }

    /**
     * What the five steps did with a petition, in order. What is told beside them, when a clock rings or when a matter of
     * many petitions grows, depends on how long a test runs and what else it registered.
     */
    static List<String> steps(String petitionId) {
        return walk().timeline(petitionId).stream()
                .map(entry -> entry.at("/type").asText().split("\\.")[3])
                .filter(type -> !BESIDE_THE_STEPS.contains(type))
                .toList();
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
