package org.suyuan.platform.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.suyuan.platform.json.StrictJson;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.worker.SetAside;

/** The table {@code deadline}: a row a clock, with its whole ledger as JSON. In the caller's transaction. */
@ApplicationScoped
class DeadlineRows {
    /** Name of the worker that tells what clocks have reached. */
    static final String RUNGS = "rungs";

    private static final String READ = "select petition_id, purpose, item, clock from deadline where ";

    private static final String REACHED = " from deadline where next_rung_at <= ? and"
            + SetAside.isNot(RUNGS, "petition_id || '/' || purpose || '/' || deadline.item")
            + "order by next_rung_at limit ?";

    private static final String ONE = "petition_id = ? and purpose = ? and item = ?";

    /** So many clocks are in memory at a time when a calendar moves them. */
    private static final int PAGE = 1_000;

    /** Selects the running clocks that the days of a year can move. */
    private static final String RUNNING = READ + "state = 'RUNNING' and due_at >= ?"
            + " and (petition_id, purpose, item) > (?, ?, ?) order by petition_id, purpose, item limit " + PAGE;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    SetAside setAside;

    /** Which clock. */
    record Key(UUID petitionId, String purpose, String item) {
        @Override
        public String toString() {
            return petitionId + "/" + purpose + "/" + item;
        }
    }

    /** Arms a clock that is not armed, or was cancelled: that one keeps its ledger. */
    void arm(Deadline armed) {
        arm(armed, "= 'CANCELLED'");
    }

    /** Arms a clock that is not running, whatever ended it; its ledger goes on. */
    void restart(Deadline armed) {
        arm(armed, "<> 'RUNNING'");
    }

    private void arm(Deadline armed, String whereState) {
        sql.update(
                "insert into deadline (petition_id, purpose, item, state, due_at, next_rung_at, clock)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (petition_id, purpose, item) do update"
                        + " set state = excluded.state, due_at = excluded.due_at, next_rung_at = excluded.next_rung_at,"
                        + " clock = jsonb_set(excluded.clock, '{changes}', (deadline.clock -> 'changes')"
                        + " || (excluded.clock -> 'changes')) where deadline.state " + whereState,
                armed.petitionId(),
                armed.purpose(),
                armed.item(),
                armed.state(),
                armed.dueAt(),
                armed.nextRungAt(),
                new Sql.Json(armed));
    }

    void store(Deadline deadline) {
        sql.update(
                "update deadline set state = ?, due_at = ?, next_rung_at = ?, clock = ?::jsonb where " + ONE,
                deadline.state(),
                deadline.dueAt(),
                deadline.nextRungAt(),
                new Sql.Json(deadline),
                deadline.petitionId(),
                deadline.purpose(),
                deadline.item());
    }

    /** The clocks of a petition, oldest purpose first. */
    List<Deadline> of(UUID petitionId) {
        return select(READ + "petition_id = ? order by due_at, purpose, item", petitionId);
    }

    /** A clock that runs, for a change; waits for who changes it. */
    List<Deadline> running(Key key) {
        return select(READ + ONE + " and state = 'RUNNING' for update", key.petitionId(), key.purpose(), key.item());
    }

    /** The clocks that have reached a rung; those that another replica tells are left to it. */
    List<Deadline> reached(Instant now, int atMost) {
        return select("select petition_id, purpose, item, clock" + REACHED + " for update skip locked", now, atMost);
    }

    /** The same without reading them. */
    List<Key> keysOfReached(Instant now, int atMost) {
        return sql.list("select petition_id, purpose, item" + REACHED, DeadlineRows::key, now, atMost);
    }

    /** A clock that may have reached a rung, unless another replica tells it. */
    List<Deadline> pending(Key key) {
        return select(
                READ + "next_rung_at is not null and " + ONE + " for update skip locked",
                key.petitionId(),
                key.purpose(),
                key.item());
    }

    /** Page by page, so that however many run they have room. */
    void eachRunning(OffsetDateTime dueFrom, boolean forUpdate, Consumer<Deadline> act) {
        List<Deadline> page = List.of();
        do {
            Deadline last = page.isEmpty() ? null : page.get(page.size() - 1);
            page = select(
                    RUNNING + (forUpdate ? " for update" : ""),
                    dueFrom,
                    last == null ? new UUID(0, 0) : last.petitionId(),
                    last == null ? "" : last.purpose(),
                    last == null ? "" : last.item());
            page.forEach(act);
        } while (!page.isEmpty());
    }

    private List<Deadline> select(String statement, Object... values) {
        return sql.list(statement, this::read, values).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getObject("petition_id", UUID.class), row.getString("purpose"), row.getString("item"));
    }

    /** Also a clock of before a field was there. One that cannot be read is set aside: it keeps no other from being told. */
    private Optional<Deadline> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(StrictJson.stored(json.readerFor(Deadline.class))
                    .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(row.getString("clock")));
        } catch (JsonProcessingException | RuntimeException e) {
            setAside.put(RUNGS, key(row).toString(), e);
            return Optional.empty();
        }
    }
}
