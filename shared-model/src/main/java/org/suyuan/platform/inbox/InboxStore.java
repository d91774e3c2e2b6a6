package org.suyuan.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suyuan.platform.sql.Sql;

/** The tables {@code inbox}, {@code inbox_waiting} and {@code dead_letter}, in the caller's transaction. */
@ApplicationScoped
class InboxStore {
    @Inject
    Sql sql;

    /**
     * What of some events is new.
     *
     * @param fresh their ids
     * @param awaited whether an earlier event waits for news of one of their subjects
     */
    record Claim(Set<UUID> fresh, boolean awaited) {}

    /** Remembers the ids that are new; those of a destroyed petition are never new (F-15). Waits for a transaction that is claiming the same id. */
    Claim claim(Collection<Received> events) {
        List<Boolean> awaited = new ArrayList<>();
        List<UUID> fresh = sql.list(
                "insert into inbox (event_id) select told.id from unnest(?, ?) as told(id, subject)"
                        + " where not exists (select 1 from destroyed_petition where id = told.subject) on conflict do nothing"
                        + " returning event_id, exists (select 1 from inbox_waiting where subject = any(?))",
                row -> {
                    awaited.add(row.getBoolean(2));
                    return row.getObject(1, UUID.class);
                },
                Sql.Many.uuids(events.stream().map(Received::eventId).toList()),
                Sql.Many.uuids(events.stream().map(Received::subject).toList()),
                Sql.Many.uuids(events.stream().map(Received::subject).distinct().toList()));
        return new Claim(Set.copyOf(fresh), awaited.contains(true));
    }

    void park(Received event, String reason) {
        insertEvent("inbox_waiting", event, reason);
    }

    /** The events that wait for news of these subjects, oldest first. */
    List<Received> waitingFor(Collection<UUID> subjects) {
        return sql.list(
                "select * from inbox_waiting where subject = any(?) order by id for update",
                InboxStore::event,
                Sql.Many.uuids(subjects));
    }

    void unpark(UUID eventId) {
        sql.update("delete from inbox_waiting where event_id = ?", eventId);
    }

    void deadLetter(Received event, String reason) {
        insertEvent("dead_letter", event, reason);
    }

    Optional<Received> deadLetter(UUID eventId) {
        return sql.first(
                "select * from dead_letter where event_id = ? and replayed_at is null for update",
                InboxStore::event,
                eventId);
    }

    List<DeadLetter> deadLetters(int limit) {
        return sql.list(
                "select * from dead_letter where replayed_at is null order by id limit ?",
                row -> new DeadLetter(
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("source"),
                        row.getObject("subject", UUID.class),
                        Sql.moment(row, "received_at"),
                        row.getString("reason")),
                limit);
    }

    void markReplayed(UUID eventId) {
        sql.update("update dead_letter set replayed_at = clock_timestamp() where event_id = ?", eventId);
    }

    private void insertEvent(String table, Received event, String reason) {
        sql.update(
                "insert into " + table
                        + " (event_id, type, source, subject, occurred_at, recorded_at, data, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                event.eventId(),
                event.type(),
                event.source(),
                event.subject(),
                event.occurredAt(),
                event.recordedAt(),
                event.data(),
                reason);
    }

    private static Received event(ResultSet row) throws SQLException {
        return new Received(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("source"),
                row.getObject("subject", UUID.class),
                Sql.moment(row, "occurred_at"),
                Sql.moment(row, "recorded_at"),
                row.getBytes("data"));
    }
}
