package org.suyuan.platform.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.DeadlineReached;
import org.suyuan.platform.json.StrictJson;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.TimePrecision;
import org.suyuan.platform.time.Zone;
import org.suyuan.platform.worker.SetAside;

/** The clocks of this service, in the table {@code deadline}; every act in the caller's transaction. */
@ApplicationScoped
public class Deadlines {
    /** Name of the worker that tells what clocks have reached. */
    static final String RUNGS = "rungs";

    private static final String READ = " petition_id, purpose, item, clock ";

    private static final String REACHED = " from deadline where next_rung_at <= ? and"
            + SetAside.isNot(RUNGS, "petition_id || '/' || purpose || '/' || deadline.item")
            + "order by next_rung_at limit ?";

    private static final String RUNS = " and state = 'RUNNING' for update";

    private static final String ONE = "petition_id = ? and purpose = ? and item = ?";

    /** So many clocks are in memory at a time when a calendar moves them. */
    private static final int PAGE = 1_000;

    /** What is due before a year does not depend on its days. */
    private static final String RUNNING = "select" + READ + "from deadline where state = 'RUNNING' and due_at >= ?"
            + " and (petition_id, purpose, item) > (?, ?, ?) order by petition_id, purpose, item limit " + PAGE;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Calendars calendars;

    @Inject
    Event<CalendarYear> inForce;

    @Inject
    Clock clock;

    @Inject
    TimePrecision precision;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    SetAside setAside;

    /** Arms a clock; one that is armed already stays as it is, one that was cancelled begins again and keeps its ledger. */
    public Deadline arm(Deadline.Arming arming) {
        Deadline armed = Deadline.armed(arming, precision.now(), caller.name(), calendars.current());
        execute(
                "insert into deadline (petition_id, purpose, item, state, due_at, next_rung_at, clock)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (petition_id, purpose, item) do update"
                        + " set state = excluded.state, due_at = excluded.due_at, next_rung_at = excluded.next_rung_at,"
                        + " clock = jsonb_set(excluded.clock, '{changes}', (deadline.clock -> 'changes')"
                        + " || (excluded.clock -> 'changes')) where deadline.state = 'CANCELLED'",
                statement -> {
                    statement.setObject(1, armed.petitionId());
                    statement.setString(2, armed.purpose());
                    statement.setString(3, armed.item());
                    bindState(statement, 4, armed);
                });
        return armed;
    }

    /** The awaited act was done. */
    public void meet(UUID petitionId, String purpose, String item) {
        change(petitionId, purpose, item, running -> running.met(precision.now(), caller.name()));
    }

    /** The awaited act of the petition's only clock of that purpose was done. */
    public void meet(UUID petitionId, String purpose) {
        meet(petitionId, purpose, "");
    }

    /** The act is no longer awaited. */
    public void cancel(UUID petitionId, String purpose, String reason) {
        cancel(petitionId, purpose, "", reason);
    }

    /** One of several acts of a purpose is no longer awaited. */
    public void cancel(UUID petitionId, String purpose, String item, String reason) {
        change(petitionId, purpose, item, running -> running.cancelled(precision.now(), reason, caller.name()));
    }

    /** Nothing of a petition is awaited any more. */
    public void cancelAll(UUID petitionId, String reason) {
        of(petitionId).forEach(armed -> cancel(petitionId, armed.purpose(), armed.item(), reason));
    }

    /** A period that begins now does not count; a petition's only clock of that purpose stands still. */
    public void suspend(UUID petitionId, String purpose, String rule, Suspension period) {
        change(petitionId, purpose, "", running -> running.suspended(period, rule, calendars.latest()));
    }

    /** Counts on before its suspension is over. */
    public void resume(UUID petitionId, String purpose, String rule, String reason) {
        change(
                petitionId,
                purpose,
                "",
                still -> still.resumed(clock.instant(), rule, reason, caller.name(), calendars.latest()));
    }

    /** Is due so many natural days later (E-07). */
    public void extend(UUID petitionId, String purpose, int days, String rule, String reason) {
        change(
                petitionId,
                purpose,
                "",
                running -> running.extended(clock.instant(), days, rule, reason, caller.name(), calendars.latest()));
    }

    /** Arms a clock otherwise than it is armed, and the ledger says why; arms it where it is not. */
    public void rearm(Deadline.Arming arming, String rule, String reason) {
        change(
                arming.petitionId(),
                arming.purpose(),
                arming.item(),
                armed -> armed.rearmed(clock.instant(), arming, rule, reason, caller.name(), calendars.current()));
        arm(arming);
    }

    /** The clocks of a petition, oldest purpose first. */
    public List<Deadline> of(UUID petitionId) {
        return select(
                "select" + READ + "from deadline where petition_id = ? order by due_at, purpose, item",
                statement -> statement.setObject(1, petitionId));
    }

    /** What an announced year would move, before it is put in force: each clock with its due time before and after. */
    public void preview(CalendarYear year, Consumer<Move> each) {
        WorkingCalendar calendar = calendars.with(year);
        eachRunning(year, RUNNING, running -> {
            Deadline projected = running.projected(clock.instant(), "", calendar);
            if (projected != running) {
                each.accept(new Move(running, projected));
            }
        });
    }

    /** Page by page, so that however many run they have room. */
    private void eachRunning(CalendarYear year, String sql, Consumer<Deadline> act) {
        OffsetDateTime beginning = LocalDate.of(year.year(), 1, 1)
                .minusDays(CalendarYear.NEIGHBOURS)
                .atStartOfDay(Zone.OF_RECORD)
                .toOffsetDateTime();
        List<Deadline> page = List.of();
        do {
            Deadline last = page.isEmpty() ? null : page.get(page.size() - 1);
            page = select(sql, statement -> {
                statement.setObject(1, beginning);
                statement.setObject(2, last == null ? new UUID(0, 0) : last.petitionId());
                statement.setString(3, last == null ? "" : last.purpose());
                statement.setString(4, last == null ? "" : last.item());
            });
            page.forEach(act);
        } while (!page.isEmpty());
    }

    /** A clock before and after a change of the calendar. */
    public record Move(Deadline before, Deadline after) {}

    /** Puts an announced year in force, moves the running clocks that it touches, and tells the beans that observe it. */
    public void putYear(CalendarYear year) {
        calendars.put(year);
        WorkingCalendar calendar = calendars.current();
        eachRunning(year, RUNNING + " for update", running -> {
            Deadline projected = running.projected(clock.instant(), year.reason(), calendar);
            if (projected != running) {
                store(projected);
            }
        });
        inForce.fire(year);
    }

    /** Tells the rungs that are reached, each once however many replicas look; returns how many. */
    long fireReached(int atMost) {
        List<Deadline> reached = select(
                "select" + READ + REACHED + " for update skip locked", statement -> bindReached(statement, atMost));
        reached.forEach(this::fire);
        return reached.size();
    }

    /** The clocks that have reached a rung. */
    List<Key> reached(int atMost) {
        return query(
                "select petition_id, purpose, item" + REACHED,
                statement -> bindReached(statement, atMost),
                row -> Optional.of(key(row)));
    }

    /** Tells the rung of one clock; says whether there was one to tell. */
    boolean fire(Key key) {
        List<Deadline> found = select(
                "select" + READ + "from deadline where next_rung_at is not null and " + ONE + " for update skip locked",
                key::bind);
        found.forEach(this::fire);
        return !found.isEmpty();
    }

    private void fire(Deadline deadline) {
        outbox.append(new DeadlineReached(
                deadline.petitionId(),
                deadline.purpose(),
                deadline.item(),
                Objects.requireNonNull(deadline.nextRung()),
                deadline.dueAt()));
        store(deadline.fired(clock.instant()));
    }

    private void bindReached(PreparedStatement statement, int atMost) throws SQLException {
        statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setInt(2, atMost);
    }

    /** Which clock. */
    record Key(UUID petitionId, String purpose, String item) {
        void bind(PreparedStatement statement) throws SQLException {
            statement.setObject(1, petitionId);
            statement.setString(2, purpose);
            statement.setString(3, item);
        }

        @Override
        public String toString() {
            return petitionId + "/" + purpose + "/" + item;
        }
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getObject("petition_id", UUID.class), row.getString("purpose"), row.getString("item"));
    }

    private void change(UUID petitionId, String purpose, String item, UnaryOperator<Deadline> act) {
        select("select" + READ + "from deadline where " + ONE + RUNS, new Key(petitionId, purpose, item)::bind)
                .forEach(deadline -> store(act.apply(deadline)));
    }

    private void store(Deadline deadline) {
        execute(
                "update deadline set state = ?, due_at = ?, next_rung_at = ?, clock = ?::jsonb where " + ONE,
                statement -> {
                    bindState(statement, 1, deadline);
                    statement.setObject(5, deadline.petitionId());
                    statement.setString(6, deadline.purpose());
                    statement.setString(7, deadline.item());
                });
    }

    private void bindState(PreparedStatement statement, int from, Deadline deadline) throws SQLException {
        Instant next = deadline.nextRungAt();
        statement.setString(from, deadline.state().name());
        statement.setObject(from + 1, deadline.dueAt().atOffset(ZoneOffset.UTC));
        statement.setObject(
                from + 2, next == null ? null : next.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(from + 3, write(deadline));
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        Optional<T> read(ResultSet row) throws SQLException;
    }

    private List<Deadline> select(String sql, Binding binding) {
        return query(sql, binding, this::read);
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows).ifPresent(found::add);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the clocks cannot be read", e);
        }
    }

    private void execute(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the clocks cannot be written", e);
        }
    }

    private String write(@Nullable Deadline deadline) {
        try {
            return json.writeValueAsString(deadline);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
