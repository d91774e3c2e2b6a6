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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.worker.SetAside;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * Seals entries soon after their commit: gives each its place in the chain and its hash. Apart from the act on purpose: a
 * chain inside the act would make all acts of a service queue for its end (ADR 6). Of several replicas one seals at a time.
 */
@ApplicationScoped
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final int BATCH = 500;
    private static final String WORKER = "audit-sealer";
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration STOP = Duration.ofSeconds(2);
    /** An act is committed so soon after its entry was written; a later one waits for the next look at what is left over. */
    private static final Duration COMMITTED_WITHIN = Duration.ofSeconds(10);

    private static final String WAITING = " audit_id from audit_unsealed where audit_id >= ? and"
            + SetAside.isNot(WORKER, "audit_id::text") + "order by audit_id limit ?";

    @Inject
    DataSource database;

    @Inject
    ServiceConfig config;

    @Inject
    Workers workers;

    @Inject
    SetAside setAside;

    @Inject
    AuditTrail trail;

    private @Nullable Worker sealer;
    private long soughtAt;

    void start(@Observes StartupEvent event) {
        sealer = workers.every(WORKER, config.audit().seal(), this::sealNews);
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = sealer;
        if (started != null) {
            started.interrupt(STOP);
        }
    }

    /** Looks when this replica has written something a moment ago, and now and then for what another one left. */
    private void sealNews() {
        long now = System.nanoTime();
        if (trail.hasWrittenWithin(COMMITTED_WITHIN)
                || now - soughtAt > config.audit().leftOver().toNanos()) {
            soughtAt = now;
            sealAll();
        }
    }

    /** Seals what is committed and has no place in the chain yet. */
    void sealAll() {
        int sealed;
        do {
            sealed = sealSome();
        } while (sealed == BATCH);
    }

    /** Where the batch fails, one by one: an entry that cannot be read keeps no other from its seal. */
    private int sealSome() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> seal(FIRST, BATCH));
        } catch (RuntimeException e) {
            LOG.debugf(e, "audit: one by one");
            List<UUID> waiting = QuarkusTransaction.requiringNew().call(this::waiting);
            waiting.forEach(this::sealAlone);
            return waiting.size();
        }
    }

    private void sealAlone(UUID id) {
        try {
            QuarkusTransaction.requiringNew().call(() -> seal(id, 1));
        } catch (RuntimeException e) {
            setAside.put(WORKER, id.toString(), e);
        }
    }

    private int seal(UUID from, int atMost) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('suyuan-audit'))");
            List<AuditEntry> unsealed = unsealed(connection, from, atMost);
            if (!unsealed.isEmpty()) {
                seal(connection, unsealed);
            }
            return unsealed.size();
        }
    }

    private List<UUID> waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select" + WAITING)) {
            select.setObject(1, FIRST);
            select.setInt(2, BATCH);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /** Takes them from the queue: looking for what is missing in the chain would read the whole trail every time. */
    private static List<AuditEntry> unsealed(Connection connection, UUID from, int atMost) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "with taken as (delete from audit_unsealed where audit_id in (select" + WAITING
                        + ") returning audit_id) " + AuditRows.COLUMNS
                        + " where id in (select audit_id from taken) order by id")) {
            select.setObject(1, from);
            select.setInt(2, atMost);
            return AuditRows.read(select);
        }
    }

    private static void seal(Connection connection, List<AuditEntry> entries) throws SQLException {
        Head head = head(connection);
        UUID[] ids = new UUID[entries.size()];
        byte[][] hashes = new byte[entries.size()][];
        byte[] hash = head.hash();
        for (int i = 0; i < ids.length; i++) {
            hash = AuditChain.link(hash, entries.get(i));
            ids[i] = entries.get(i).entryId();
            hashes[i] = hash;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_seal (position, audit_id, hash)"
                + " select ? + place, audit_id, hash from unnest(?::uuid[], ?::bytea[])"
                + " with ordinality sealed (audit_id, hash, place)")) {
            insert.setLong(1, head.position());
            insert.setArray(2, connection.createArrayOf("uuid", ids));
            insert.setArray(3, connection.createArrayOf("bytea", hashes));
            insert.executeUpdate();
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
