package org.suyuan.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL 18 server on 127.0.0.1 whose data outlives it. Durability is on ({@code fsync},
 * {@code synchronous_commit}): what the tests kill and the benchmark measures is what an operator would run.
 *
 * @param home holds {@code data/}, the log and the pid file
 * @param port TCP port
 * @param password of the superuser {@code postgres}; written into the cluster when it is created
 * @param settings of the server, in place of its defaults
 */
public record LocalPostgres(Path home, int port, String password, Map<String, String> settings) {
    private static final Map<String, String> DURABLE_AND_SMALL = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "max_connections", "200",
            "shared_buffers", "128MB");

    private static final String NAME = "postgres";
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    /** A small one, as a machine has that runs everything. */
    public LocalPostgres(Path home, int port, String password) {
        this(home, port, password, DURABLE_AND_SMALL);
    }

    /** With a quarter of the machine's memory, as a server has that runs nothing else. */
    public LocalPostgres withQuarterOfMemory() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return with("shared_buffers", (machine.getTotalMemorySize() / 4 >> 20) + "MB");
    }

    /** With a count of every statement, in the view {@code pg_stat_statements} of the database {@code postgres}. */
    public LocalPostgres countingStatements() {
        return with("shared_preload_libraries", "pg_stat_statements");
    }

    private LocalPostgres with(String setting, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(setting, value);
        return new LocalPostgres(home, port, password, more);
    }

    /** Creates the cluster on first use, starts the server and waits until it answers. */
    public ChildProcess start() {
        Path binaries = PostgresBinaries.unpacked();
        ChildProcess.endLeftOver(home, NAME);
        createClusterOnce(binaries);
        removeStalePid();
        ChildProcess server = ChildProcess.start(home, NAME, unprivileged(command(binaries)), Map.of());
        awaitReady(server);
        return server;
    }

    private List<String> command(Path binaries) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(), "-D", data().toString(), "-p", Integer.toString(port)));
        settings.forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
        return command;
    }

    /** The JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /**
     * Creates a database when it is not there yet: its owner {@code NAME_owner} migrates, its user {@code NAME} has only
     * what the owner grants.
     */
    public void ensureDatabase(String name, String ownerPassword, String userPassword) {
        try (Connection connection = connect(NAME);
                Statement statement = connection.createStatement()) {
            ensureRole(statement, owner(name), ownerPassword);
            ensureRole(statement, name, userPassword);
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database \"" + name + "\" owner \"" + owner(name) + "\"");
            } else if (exists(
                    statement,
                    "select 1 from pg_database d join pg_roles r on r.oid = d.datdba where d.datname = '" + name
                            + "' and r.rolname = '" + name + "'")) {
                handOver(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name, e);
        }
    }

    /** The role that owns a database. */
    public static String owner(String name) {
        return name + "_owner";
    }

    /** Before there were two roles, the user owned the database. */
    private void handOver(String name) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute("reassign owned by \"" + name + "\" to \"" + owner(name) + "\"");
        }
    }

    private static void ensureRole(Statement statement, String role, String word) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role \"" + role + "\" login password '" + word + "'");
        }
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), NAME, password);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    private void createClusterOnce(Path binaries) {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(home);
            Path passwordFile = Files.writeString(home.resolve("initdb.pw"), password);
            // libc C.UTF-8: with C, or the built-in provider, Chinese disappears from pg_trgm without an error.
            run(unprivileged(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "-D",
                    data().toString(),
                    "-U",
                    NAME,
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    passwordFile.toString(),
                    "--encoding",
                    "UTF8",
                    "--locale",
                    "C.UTF-8")));
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the PostgreSQL cluster in " + data(), e);
        }
    }

    /** After a kill -9 the pid file stays and would block the start for as long as that pid seems taken. */
    private void removeStalePid() {
        try {
            Path file = data().resolve("postmaster.pid");
            if (Files.exists(file)
                    && !isPostgres(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private void awaitReady(ChildProcess server) {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (true) {
            try (Connection connection = connect(NAME)) {
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "PostgreSQL did not start on port " + port + ":\n" + server.lastWords(), e);
                }
                Ports.pause();
            }
        }
    }

    /** PostgreSQL refuses to run as root: an own user namespace makes root nobody in particular. */
    private static List<String> unprivileged(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
