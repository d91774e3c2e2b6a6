package org.suyuan.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.platform.inbox.EventObserver;
import org.suyuan.platform.inbox.Received;

/** The whole way of every petition 全流程可追溯 (I-04): every event of every service, as it was told. */
@ApplicationScoped
public class Timeline implements EventObserver {
    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    /**
     * One thing that happened.
     *
     * @param type CloudEvents type
     * @param source the service that announced it
     * @param occurredAt when it happened
     * @param data the event
     */
    public record Entry(UUID eventId, String type, String source, Instant occurredAt, JsonNode data) {}

    @Override
    public void observe(List<Received> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into timeline (event_id, petition_id, type, source, occurred_at, data)"
                                + " select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])"
                                + " on conflict do nothing")) {
            insert.setArray(1, array(connection, "uuid", events, Received::eventId));
            insert.setArray(2, array(connection, "uuid", events, Received::subject));
            insert.setArray(3, array(connection, "text", events, Received::type));
            insert.setArray(4, array(connection, "text", events, Received::source));
            insert.setArray(
                    5,
                    array(
                            connection,
                            "text",
                            events,
                            event -> event.occurredAt().toString()));
            insert.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            events,
                            event -> new String(event.data(), java.nio.charset.StandardCharsets.UTF_8)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the timeline cannot be written", e);
        }
    }

    /** What happened to a petition, in the order in which it happened. */
    public List<Entry> of(UUID petitionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select event_id, type, source, occurred_at, data from timeline"
                                + " where petition_id = ? order by occurred_at, ordinal")) {
            select.setObject(1, petitionId);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new Entry(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            json.readTree(row.getString(5))));
                }
            }
            return entries;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the timeline cannot be read", e);
        }
    }

    private static java.sql.Array array(
            Connection connection,
            String type,
            List<Received> events,
            java.util.function.Function<Received, Object> field)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(field).toArray());
    }
}
