package org.suyuan.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.ServiceConfig;

/**
 * Seals entries soon after their commit: gives each its place in the chain and its hash. Apart from the act on purpose: a
 * chain inside the act would make all acts of a service queue for its end (ADR 6). Of several replicas one seals at a time.
 */
@ApplicationScoped
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final int BATCH = 500;

    @Inject
    DataSource database;

    @Inject
    ServiceConfig config;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "audit-sealer"));

    void start(@Observes StartupEvent event) {
        long poll = config.audit().seal().toMillis();
        timer.scheduleWithFixedDelay(this::sealQuietly, poll, poll, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void sealQuietly() {
        try {
            sealAll();
        } catch (RuntimeException e) {
            LOG.warnf("audit: %s; trying again", e.getMessage());
        }
    }

    /** Seals what is committed and has no place in the chain yet. */
    void sealAll() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealBatch);
        } while (sealed == BATCH);
    }

    private int sealBatch() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('suyuan-audit'))");
            List<AuditEntry> unsealed = unsealed(connection);
            if (!unsealed.isEmpty()) {
                seal(connection, unsealed);
            }
            return unsealed.size();
        }
    }

    /** Takes them from the queue: looking for what is missing in the chain would read the whole trail every time. */
    private static List<AuditEntry> unsealed(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("with taken as (delete from audit_unsealed where audit_id in"
                        + " (select audit_id from audit_unsealed order by audit_id limit ?) returning audit_id) "
                        + AuditRows.COLUMNS + " where id in (select audit_id from taken) order by id")) {
            select.setInt(1, BATCH);
            return AuditRows.read(select);
        }
    }

    private static void seal(Connection connection, List<AuditEntry> entries) throws SQLException {
        Head head = head(connection);
        long position = head.position();
        byte[] hash = head.hash();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_seal (position, audit_id, hash) values (?, ?, ?)")) {
            for (AuditEntry entry : entries) {
                hash = AuditChain.link(hash, entry);
                insert.setLong(1, ++position);
                insert.setObject(2, entry.entryId());
                insert.setBytes(3, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private record Head(long position, byte @Nullable [] hash) {}

    private static Head head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select position, hash from audit_seal order by position desc limit 1")) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, null);
        }
    }
}
