package org.suyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.embedded.Ports;

/** Starts the stack in front, or in a process of its own that stays when the command returns. */
final class Launch {
    static final String LAUNCHER = "suite";

    private final Layout layout;

    Launch(Layout layout) {
        this.layout = layout;
    }

    boolean isUp() {
        return ChildProcess.find(layout.home(), LAUNCHER).isPresent()
                && Layout.SERVICES.stream().allMatch(service -> Health.isReady(service, layout.servicePort(service)));
    }

    void inFront() {
        Stack stack = new Stack(layout);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start(Progress.toConsole());
        while (!Thread.currentThread().isInterrupted()) {
            Pause.of(Duration.ofMillis(300));
            stack.revive(Progress.toConsole());
        }
    }

    void detached() {
        long from = System.nanoTime();
        forgetLastLog();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Dio.netty.noUnsafe=true",
                "-Dsuyuan.project=" + layout.project(),
                "-cp",
                System.getProperty("java.class.path"),
                Suite.class.getName(),
                "up"));
        ChildProcess launcher = ChildProcess.start(
                layout.home(),
                LAUNCHER,
                command,
                Map.of("SUYUAN_HOME", layout.home().toString(), "SUYUAN_PORT", Integer.toString(layout.port())));
        long seen = 0;
        while (!isUp() || !Ports.isListening(layout.port())) {
            if (!launcher.isAlive()) {
                throw new Failure("the suite did not start:\n" + launcher.lastWords());
            }
            seen = tell(launcher, seen);
            Pause.of(Duration.ofMillis(200));
        }
        Pause.of(Duration.ofMillis(100));
        tell(launcher, seen);
        System.out.printf("ready after %.1f s%n", (System.nanoTime() - from) / 1e9);
    }

    private void forgetLastLog() {
        try {
            Files.deleteIfExists(layout.home().resolve(LAUNCHER + ".log"));
        } catch (IOException e) {
            throw new Failure("cannot write to " + layout.home() + ": " + e.getMessage());
        }
    }

    private static long tell(ChildProcess launcher, long seen) {
        try {
            List<String> lines = Files.readAllLines(launcher.log());
            lines.stream().skip(seen).forEach(System.out::println);
            return lines.size();
        } catch (IOException e) {
            return seen;
        }
    }
}
