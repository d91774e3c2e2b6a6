package org.suyuan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A child process whose output goes to {@code <home>/<name>.log} and whose identity goes to {@code <home>/<name>.pid}, so
 * that a later launcher finds and ends what an earlier one, killed at once, left running.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Ends a left-over of the same name, then starts the command.
     *
     * @param environment added to the environment of this process
     */
    public static ChildProcess start(Path home, String name, List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(home);
            endLeftOver(home, name);
            Path log = home.resolve(name + ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(pidFile(home, name), identity(process.toHandle()));
            return new ChildProcess(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** The process that the pid file of this name speaks of, while it lives. */
    public static Optional<ProcessHandle> find(Path home, String name) {
        Path file = pidFile(home, name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String identity = Files.readString(file).strip();
            long pid = Long.parseLong(identity.substring(0, identity.indexOf(' ')));
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> identity(handle).equals(identity));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process of that name, softly first. */
    public static void endLeftOver(Path home, String name) {
        find(home, name).ifPresent(handle -> end(handle, GRACE));
    }

    private static void end(ProcessHandle handle, Duration grace) {
        handle.destroy();
        try {
            handle.onExit().get(grace.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    public Process process() {
        return process;
    }

    /** The last lines of the log: what a message about a failed start shows. */
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        end(GRACE);
    }

    /** Asks it to end, and does not wait. */
    public void askToEnd() {
        process.destroy();
    }

    /** Asks it to end, and makes it end when it has not after that time. */
    public void end(Duration grace) {
        end(process.toHandle(), grace);
    }

    private static Path pidFile(Path home, String name) {
        return home.resolve(name + ".pid");
    }

    /** A pid alone may have been given to another process since; with its start it is unique. */
    private static String identity(ProcessHandle handle) {
        return handle.pid() + " "
                + handle.info().startInstant().map(Object::toString).orElse("?");
    }

    private static java.io.File nothing() {
        return new java.io.File(
                System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).startsWith("win")
                        ? "NUL"
                        : "/dev/null");
    }
}
