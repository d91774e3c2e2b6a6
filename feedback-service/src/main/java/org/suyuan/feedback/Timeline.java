package org.suyuan.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.suyuan.contract.EventType;
import org.suyuan.contract.TracesDestroyed;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.platform.inbox.EventObserver;
import org.suyuan.platform.inbox.Received;
import org.suyuan.platform.sql.Sql;

/** The whole way of every petition 全流程可追溯 (I-04): every event of every service, as it was told. */
@ApplicationScoped
public class Timeline implements EventObserver {
    /** Of a destroyed petition there is no timeline; its certificate tells of these. */
    private static final Set<String> AFTER_THE_END = Set.copyOf(EventType.types(TracesDestroyed.class));

    private static final String REGISTERED = EventType.of(PetitionRegistered.class);

    @Inject
    Sql sql;

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
    public record Entry(UUID eventId, String type, String source, Instant occurredAt, JsonNode data) {
        /** The step that announced it, as {@code grading}. */
        public String service() {
            return source.replaceAll("^/|-service$", "");
        }

        /** What happened, as {@code grade-decided}. */
        public String what() {
            return type.split("\\.")[3];
        }
    }

    @Override
    public void observe(List<Received> told) {
        List<Received> events = told.stream()
                .filter(event -> !AFTER_THE_END.contains(event.type()))
                .toList();
        sql.update(
                "insert into timeline (event_id, petition_id, type, source, occurred_at, data)"
                        + " select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])"
                        + " on conflict do nothing",
                all("uuid", events, Received::eventId),
                all("uuid", events, Received::subject),
                all("text", events, Received::type),
                all("text", events, Received::source),
                all("text", events, event -> event.occurredAt().toString()),
                all("text", events, event -> new String(event.data(), StandardCharsets.UTF_8)));
    }

    /** The events of a petition, in the order in which they happened. */
    public List<Entry> of(UUID petitionId) {
        return sql.list(
                "select event_id, type, source, occurred_at, data from timeline"
                        + " where petition_id = ? order by occurred_at, ordinal",
                row -> new Entry(
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("source"),
                        Sql.moment(row, "occurred_at"),
                        json.readTree(row.getString("data"))),
                petitionId);
    }

    /** The petition's number; nothing when its registration is not known here. */
    public Optional<String> numberOf(UUID petitionId) {
        return sql.first(
                "select data::json ->> 'number' from timeline where petition_id = ? and type = ?",
                row -> row.getString(1),
                petitionId,
                REGISTERED);
    }

    private static Sql.Many all(String type, List<Received> events, Function<Received, Object> field) {
        return new Sql.Many(type, events.stream().map(field).toArray());
    }
}
