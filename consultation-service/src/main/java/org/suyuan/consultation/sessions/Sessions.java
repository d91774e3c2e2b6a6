package org.suyuan.consultation.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.bodies.Post;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Sessions with agenda and seats, rows. In the caller's transaction. */
@ApplicationScoped
public class Sessions {
    private static final String ACCUSING = "select 1 from session_topic join consultation"
            + " on consultation.id = session_topic.petition_id where session_id = session.id and consultation.confidential";

    /**
     * With a petition that accuses somebody on its agenda discipline alone sees it, and of discipline nobody who is accused or belongs
     * to the accused (E-19); also when the file of that petition is destroyed.
     */
    private static final String SEEN = "(? or not session.confidential) and not exists (" + ACCUSING
            + " and (not ? or accused_unit is not null and starts_with(? || '/', accused_unit || '/')"
            + " or exists (select 1 from interest where interest.petition_id = consultation.id and ground = 'ACCUSED'"
            + " and person = any(?))))"
            + " and (? and (unit = ? or unit like ? escape '\\') or session.id = any(array("
            + "select session_id from session_seat where account_key = ? or ? and (unit = ? or unit like ? escape '\\'))))";

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /**
     * Who looks.
     *
     * @param persons keyed marks of the person
     * @param office whether sessions that units of the branch hold are seen, beside those that they are invited to
     * @param unit whether what a unit of the branch is invited to is seen, beside what the person is invited to
     */
    record Viewer(
            Visibility branch, boolean discipline, Set<String> persons, boolean office, boolean unit, String account) {
        Object[] values() {
            return new Object[] {
                discipline,
                discipline,
                branch.branch(),
                Sql.Many.texts(persons),
                office,
                branch.branch(),
                branch.below(),
                Written.code(account),
                unit,
                branch.branch(),
                branch.below()
            };
        }
    }

    UUID add(Plan plan, @Nullable Post chairPost) {
        UUID id = NewId.next();
        sql.update(
                "insert into session (id, kind, body_id, unit, title, way, place, begins_at, ends_at, chair, chair_post, quorum,"
                        + " state, revision, planned_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', 0, ?)",
                id,
                plan.kind(),
                plan.bodyId(),
                plan.unit(),
                plan.title(),
                plan.when().way(),
                plan.when().place(),
                plan.when().beginsAt(),
                plan.when().endsAt(),
                plan.chair(),
                chairPost,
                plan.quorum(),
                caller.name());
        addTopics(id, plan.agenda());
        addSeats(id, plan.invited());
        return id;
    }

    private void addTopics(UUID id, List<Plan.Topic> agenda) {
        sql.batch(
                "insert into session_topic (session_id, place, petition_id, words) values (?, ?, ?, ?)",
                IntStream.range(0, agenda.size())
                        .mapToObj(place -> new @Nullable Object[] {
                            id,
                            place,
                            agenda.get(place).petitionId(),
                            agenda.get(place).words()
                        })
                        .toList());
    }

    private void addSeats(UUID id, List<Plan.Invited> invited) {
        sql.batch(
                "insert into session_seat (id, session_id, unit, account, account_key, part, state)"
                        + " values (?, ?, ?, ?, ?, ?, 'INVITED')",
                invited.stream()
                        .map(one -> new @Nullable Object[] {
                            NewId.next(), id, one.unit(), one.account(), Written.code(one.account()), one.part()
                        })
                        .toList());
    }

    void answer(UUID seatId, SeatState state, @Nullable String reason, @Nullable String substitute) {
        sql.update(
                "update session_seat set state = ?, reason = ?, substitute = ? where id = ?",
                state,
                reason,
                substitute,
                seatId);
    }

    /** It meets at another time or place; everybody is asked anew, but for who is recused. */
    void move(UUID id, Plan.When when, @Nullable Post chairPost, String reason) {
        sql.update(
                "update session set way = ?, place = ?, begins_at = ?, ends_at = ?, chair_post = ?, reason = ?,"
                        + " revision = revision + 1 where id = ?",
                when.way(),
                when.place(),
                when.beginsAt(),
                when.endsAt(),
                chairPost,
                reason,
                id);
        sql.update(
                "update session_seat set state = 'INVITED', reason = null, substitute = null where session_id = ?"
                        + " and state <> 'RECUSED'",
                id);
    }

    void cancel(UUID id, String reason) {
        sql.update(
                "update session set state = 'CANCELLED', reason = ?, revision = revision + 1 where id = ?", reason, id);
    }

    void hold(UUID id, @Nullable Post chairPost, List<UUID> present) {
        sql.update("update session set state = 'HELD', chair_post = ? where id = ?", chairPost, id);
        sql.update("update session_seat set present = id = any(?) where session_id = ?", Sql.Many.uuids(present), id);
    }

    /** Whether a petition on its agenda accuses somebody. */
    boolean isConfidential(UUID id) {
        return sql.count(
                        "select count(*) from session where id = ? and (confidential or exists (" + ACCUSING + "))", id)
                > 0;
    }

    /** Those with a petition on their agenda, the earliest first. */
    public List<Session> about(UUID petitionId) {
        return list("id in (select session_id from session_topic where petition_id = ?)", new Object[] {petitionId});
    }

    /** One; two who change it at once come one after the other. */
    Optional<Session> held(UUID id, Viewer viewer) {
        sql.ids("select id from session where id = ? for update", id);
        return one(id, viewer);
    }

    Optional<Session> one(UUID id, Viewer viewer) {
        return list("id = ? and " + SEEN + " limit 1", with(new Object[] {id}, viewer.values())).stream()
                .findFirst();
    }

    /** Those between two times, the earliest first. */
    List<Session> between(Instant from, Instant to, @Nullable SessionState state, Viewer viewer, int atMost) {
        Object[] values =
                with(new Object[] {from, to, state == null, state == null ? "" : state.name()}, viewer.values());
        return list(
                "begins_at >= ? and begins_at < ? and (? or state = ?) and " + SEEN + " order by begins_at, id limit "
                        + atMost,
                values);
    }

    private static Object[] with(Object[] first, Object[] then) {
        Object[] all = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    private List<Session> list(String which, Object[] values) {
        List<UUID> ids = sql.ids("select id from session where " + which, values);
        Map<UUID, List<Session.Topic>> topics = topics(ids);
        Map<UUID, List<Session.Seat>> seats = seats(ids);
        return sql.list(
                "select * from session where id = any(?) order by begins_at, id",
                row -> read(row, topics, seats),
                Sql.Many.uuids(ids));
    }

    private Map<UUID, List<Session.Topic>> topics(List<UUID> ids) {
        record Of(UUID session, Session.Topic topic) {}
        return sql
                .list(
                        "select * from session_topic where session_id = any(?) order by place",
                        row -> new Of(
                                row.getObject("session_id", UUID.class),
                                new Session.Topic(row.getObject("petition_id", UUID.class), row.getString("words"))),
                        Sql.Many.uuids(ids))
                .stream()
                .collect(Collectors.groupingBy(Of::session, Collectors.mapping(Of::topic, Collectors.toList())));
    }

    private Map<UUID, List<Session.Seat>> seats(List<UUID> ids) {
        record Of(UUID session, Session.Seat seat) {}
        return sql
                .list(
                        "select * from session_seat where session_id = any(?) order by unit, account, id",
                        row -> new Of(row.getObject("session_id", UUID.class), seat(row)),
                        Sql.Many.uuids(ids))
                .stream()
                .collect(Collectors.groupingBy(Of::session, Collectors.mapping(Of::seat, Collectors.toList())));
    }

    private static Session.Seat seat(ResultSet row) throws SQLException {
        return new Session.Seat(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getString("account"),
                SeatPart.valueOf(row.getString("part")),
                SeatState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("substitute"),
                row.getObject("present", Boolean.class));
    }

    private static Session read(
            ResultSet row, Map<UUID, List<Session.Topic>> topics, Map<UUID, List<Session.Seat>> seats)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Session(
                id,
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("body_id", UUID.class),
                row.getString("unit"),
                row.getString("title"),
                SessionWay.valueOf(row.getString("way")),
                row.getString("place"),
                Sql.moment(row, "begins_at"),
                Sql.moment(row, "ends_at"),
                row.getString("chair"),
                row.getInt("quorum"),
                SessionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("revision"),
                row.getString("planned_by"),
                topics.getOrDefault(id, List.of()),
                seats.getOrDefault(id, List.of()));
    }
}
