package org.suyuan.consultation.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Topics and seats of sessions, rows. In the caller's transaction. */
@ApplicationScoped
class SessionParts {
    @Inject
    Sql sql;

    void add(UUID id, Plan plan) {
        addTopics(id, plan.agenda());
        addSeats(id, plan.invited());
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

    /** What somebody in a seat thinks of it. */
    void opine(UUID seatId, String words, Instant at) {
        sql.update("update session_seat set opinion = ?, opined_at = ? where id = ?", words, at, seatId);
    }

    void answer(UUID seatId, SeatState state, @Nullable String reason, @Nullable String substitute) {
        sql.update(
                "update session_seat set state = ?, reason = ?, substitute = ?, substitute_key = ? where id = ?",
                state,
                reason,
                substitute,
                substitute == null ? null : Written.code(substitute),
                seatId);
    }

    /** Everybody is asked anew, but for who is recused. */
    void askAnew(UUID id) {
        sql.update(
                "update session_seat set state = 'INVITED', reason = null, substitute = null, substitute_key = null where session_id = ?"
                        + " and state <> 'RECUSED'",
                id);
    }

    /** Who was there. */
    void present(UUID id, List<UUID> present) {
        sql.update("update session_seat set present = id = any(?) where session_id = ?", Sql.Many.uuids(present), id);
    }

    Map<UUID, List<Session.Topic>> topics(List<UUID> ids) {
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

    Map<UUID, List<Session.Seat>> seats(List<UUID> ids) {
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
                row.getObject("present", Boolean.class),
                row.getString("opinion"),
                Sql.momentOrNull(row, "opined_at"));
    }
}
