package org.suyuan.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables {@code inbox}, {@code inbox_waiting} and {@code dead_letter}, in the caller's transaction. */
@ApplicationScoped
class InboxStore {
    @Inject
    DataSource database;

    /** Remembers the ids that are new, and returns those. Waits for a transaction that is claiming the same id. */
    Set<UUID> claim(Collection<UUID> eventIds) {
        return query(
                "insert into inbox (event_id) select unnest(?) on conflict do nothing returning event_id",
                statement -> statement.setArray(1, uuids(statement.getConnection(), eventIds)),
                rows -> rows.getObject(1, UUID.class),
                new HashSet<>());
    }

    void park(Received event, String reason) {
        insertEvent("inbox_waiting", event, reason);
    }

    /** What waits for news of these subjects, oldest first. */
    List<Received> waitingFor(Collection<UUID> subjects) {
        return query(
                "select * from inbox_waiting where subject = any(?) order by id for update",
                statement -> statement.setArray(1, uuids(statement.getConnection(), subjects)),
                InboxStore::event,
                new ArrayList<>());
    }

    void unpark(UUID eventId) {
        update("delete from inbox_waiting where event_id = ?", statement -> statement.setObject(1, eventId));
    }

    void deadLetter(Received event, String reason) {
        insertEvent("dead_letter", event, reason);
    }

    Optional<Received> deadLetter(UUID eventId) {
        return query(
                        "select * from dead_letter where event_id = ? and replayed_at is null for update",
                        statement -> statement.setObject(1, eventId),
                        InboxStore::event,
                        new ArrayList<>())
                .stream()
                .findFirst();
    }

    List<DeadLetter> deadLetters(int limit) {
        return query(
                "select * from dead_letter where replayed_at is null order by id limit ?",
                statement -> statement.setInt(1, limit),
                rows -> new DeadLetter(
                        rows.getObject("event_id", UUID.class),
                        rows.getString("type"),
                        rows.getString("source"),
                        rows.getObject("subject", UUID.class),
                        rows.getObject("received_at", OffsetDateTime.class).toInstant(),
                        rows.getString("reason")),
                new ArrayList<>());
    }

    void markReplayed(UUID eventId) {
        update(
                "update dead_letter set replayed_at = clock_timestamp() where event_id = ?",
                statement -> statement.setObject(1, eventId));
    }

    private void insertEvent(String table, Received event, String reason) {
        update(
                "insert into " + table
                        + " (event_id, type, source, subject, occurred_at, recorded_at, data, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, event.eventId());
                    statement.setString(2, event.type());
                    statement.setString(3, event.source());
                    statement.setObject(4, event.subject());
                    statement.setObject(5, event.occurredAt().atOffset(ZoneOffset.UTC));
                    statement.setObject(6, event.recordedAt().atOffset(ZoneOffset.UTC));
                    statement.setBytes(7, event.data());
                    statement.setString(8, reason);
                });
    }

    private static Received event(ResultSet row) throws SQLException {
        return new Received(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("source"),
                row.getObject("subject", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("data"));
    }

    private static java.sql.Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T, C extends Collection<T>> C query(String sql, Binding binding, Reading<T> reading, C into) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    into.add(reading.read(rows));
                }
            }
            return into;
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be read", e);
        }
    }

    private void update(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be written", e);
        }
    }
}
