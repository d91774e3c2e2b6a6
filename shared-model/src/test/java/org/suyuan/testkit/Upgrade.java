package org.suyuan.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.embedded.LocalPostgres;
import org.suyuan.embedded.Ports;

/**
 * A database as an earlier version of the service left it, brought up to date with what was in it. The tables of the platform
 * are those of today: they have no versions.
 */
public final class Upgrade implements AutoCloseable {
    private static final String NAME = "service";
    private static final String PASSWORD = "only-for-tests";

    private final LocalPostgres postgres = new LocalPostgres(
            Path.of("target", "upgrade", Long.toString(System.nanoTime(), 36)).toAbsolutePath(),
            Ports.free(),
            PASSWORD);
    private final ChildProcess server = postgres.start();

    /** Empty, as of a version of the schema. */
    public Upgrade(String version) {
        try {
            postgres.ensureDatabase(NAME, PASSWORD, PASSWORD);
            flyway().target(version).load().migrate();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Does what the service of that version did. */
    public void with(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public void toToday() {
        flyway().load().migrate();
    }

    /** What a query of one column finds. */
    public List<String> find(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(postgres.url(NAME), LocalPostgres.owner(NAME), PASSWORD)
                .locations("db/migration", "db/platform")
                .placeholders(Map.of("user", NAME));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.url(NAME), LocalPostgres.owner(NAME), PASSWORD);
    }
}
