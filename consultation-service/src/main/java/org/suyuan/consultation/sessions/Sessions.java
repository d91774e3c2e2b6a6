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
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.bodies.Post;
import org.suyuan.contract.Branch;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Sessions with agenda and seats, rows. In the caller's transaction. */
@ApplicationScoped
public class Sessions implements ArchivedPart {
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
            + " and ends_at > ?"
            + " and (";

    private static final String HELD_IN_BRANCH = "? and (unit = ? or unit like ? escape '\\')";

    /** By ids, which few have: of the whole enterprise all would be, and there all are in the branch. */
    private static final String INVITED = " or session.id = any(array(select session_id from session_seat"
            + " where account_key = ? or substitute_key = ? or ? and (unit = ? or unit like ? escape '\\')))";

    private static final int INVITED_VALUES = 5;

    @Inject
    Sql sql;

    @Inject
    SessionParts parts;

    @Inject
    Caller caller;

    /**
     * Who looks.
     *
     * @param persons keyed marks of the person
     * @param ending seen are those that end after it: what guests were invited to is not theirs for ever
     * @param office whether sessions that units of the branch hold are seen, beside those that they are invited to
     * @param unit whether what a unit of the branch is invited to is seen, beside what the person is invited to
     */
    record Viewer(
            Visibility branch,
            boolean discipline,
            Set<String> persons,
            Instant ending,
            boolean office,
            boolean unit,
            String account) {
        /** Whether every session is in what the caller sees as held by the branch. */
        private boolean seesAll() {
            return office && Branch.isTop(branch.branch());
        }

        String seen() {
            return SEEN + HELD_IN_BRANCH + (seesAll() ? "" : INVITED) + ")";
        }

        Object[] values() {
            Object[] all = new Object[] {
                discipline,
                discipline,
                branch.branch(),
                Sql.Many.texts(persons),
                ending,
                office,
                branch.branch(),
                branch.below(),
                Written.code(account),
                Written.code(account),
                unit,
                branch.branch(),
                branch.below()
            };
            return seesAll() ? Arrays.copyOf(all, all.length - INVITED_VALUES) : all;
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
        parts.add(id, plan);
        return id;
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
        parts.askAnew(id);
    }

    void cancel(UUID id, String reason) {
        sql.update(
                "update session set state = 'CANCELLED', reason = ?, revision = revision + 1 where id = ?", reason, id);
    }

    void hold(UUID id, @Nullable Post chairPost, List<UUID> present) {
        sql.update("update session set state = 'HELD', chair_post = ? where id = ?", chairPost, id);
        parts.present(id, present);
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
        return list("id = ? and " + viewer.seen() + " limit 1", with(new Object[] {id}, viewer.values())).stream()
                .findFirst();
    }

    /** Those between two times, the earliest first. */
    List<Session> between(Instant from, Instant to, @Nullable SessionState state, Viewer viewer, int atMost) {
        Object[] values =
                with(new Object[] {from, to, state == null, state == null ? "" : state.name()}, viewer.values());
        return list(
                "begins_at >= ? and begins_at < ? and (? or state = ?) and " + viewer.seen()
                        + " order by begins_at, id limit " + atMost,
                values);
    }

    private static Object[] with(Object[] first, Object[] then) {
        Object[] all = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    private List<Session> list(String which, Object[] values) {
        List<UUID> ids = sql.ids("select id from session where " + which, values);
        Map<UUID, List<Session.Topic>> topics = parts.topics(ids);
        Map<UUID, List<Session.Seat>> seats = parts.seats(ids);
        return sql.list(
                "select * from session where id = any(?) order by begins_at, id",
                row -> read(row, topics, seats),
                Sql.Many.uuids(ids));
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

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of(
                "sessions",
                about(petitionId).stream().map(one -> one.only(petitionId)).toList());
    }

    @Override
    public boolean isBriefed() {
        return false;
    }
}
