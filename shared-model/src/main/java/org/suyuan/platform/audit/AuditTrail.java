package org.suyuan.platform.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.time.TimePrecision;

/** Puts acts on record, in the caller's transaction: no act without its entry, no entry without its act. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = "with entry as (insert into audit"
            + " (id, at, actor, roles, unit, act, petition_id, purpose, fields, request_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)"
            + " insert into audit_unsealed (audit_id) select id from entry";

    @Inject
    DataSource database;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    SecurityIdentity identity;

    @Inject
    RequestId requestId;

    @Inject
    TimePrecision precision;

    private volatile long writtenAt = System.nanoTime();

    /**
     * Records an act.
     *
     * @param act operation, as in the OpenAPI document
     * @param petitionId the petition it is about; null for none
     * @param purpose what an identity was needed for; null for other acts
     * @param fields names of what was changed or read
     */
    public void record(String act, @Nullable UUID petitionId, @Nullable String purpose, Collection<String> fields) {
        writtenAt = System.nanoTime();
        deferredWrites.add(
                INSERT,
                Arrays.asList(
                        precision.newId(),
                        precision.of(Instant.now()).atOffset(ZoneOffset.UTC),
                        caller.name(),
                        sorted(identity.getRoles()),
                        scope.unit().orElse(""),
                        act,
                        petitionId,
                        purpose,
                        sorted(fields),
                        requestId.current()));
    }

    /** Whether this replica has written an entry so shortly ago. */
    boolean hasWrittenWithin(Duration time) {
        return System.nanoTime() - writtenAt < time.toNanos();
    }

    private static String[] sorted(Collection<String> names) {
        return new TreeSet<>(names).toArray(String[]::new);
    }

    /** All entries about a petition, oldest first, but for some acts. */
    public List<AuditEntry> extract(UUID petitionId, Collection<String> without) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        AuditRows.COLUMNS + " where petition_id = ? and not act = any(?) order by id")) {
            select.setObject(1, petitionId);
            select.setArray(2, connection.createArrayOf("text", without.toArray()));
            return AuditRows.read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    /** Entries about units of the caller's branch, newest first, those before an id; one more than asked for when there are more. */
    List<AuditEntry> before(UUID id, @Nullable UUID petitionId, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AuditRows.COLUMNS
                        + " where id < ? and (?::uuid is null or petition_id = ?)"
                        + " and (unit = ? or unit like ? escape '\\') order by id desc limit ?")) {
            select.setObject(1, id);
            select.setObject(2, petitionId);
            select.setObject(3, petitionId);
            select.setString(4, scope.visibility().branch());
            select.setString(5, scope.visibility().below());
            select.setInt(6, limit + 1);
            return AuditRows.read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }
}
