package org.suyuan.consultation.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Bodies and their members, rows. In the caller's transaction. */
@ApplicationScoped
class Bodies {
    @Inject
    Sql sql;

    UUID add(BodyKind kind, String name, String unit) {
        UUID id = NewId.next();
        sql.update("insert into body (id, kind, name, unit) values (?, ?, ?, ?)", id, kind, name, unit);
        return id;
    }

    /** Two who seat somebody at once come one after the other. */
    void hold(UUID id) {
        sql.ids("select id from body where id = ? for update", id);
    }

    void seat(
            UUID bodyId,
            String account,
            Post post,
            @Nullable String deputy,
            LocalDate from,
            @Nullable LocalDate until) {
        sql.update(
                "insert into body_member (id, body_id, account, account_key, post, deputy, term_from, term_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                bodyId,
                account,
                Written.code(account),
                post,
                deputy,
                from,
                until);
    }

    /** Ends an open term; whether there was one. */
    boolean end(UUID bodyId, UUID memberId, LocalDate until) {
        return sql.update(
                        "update body_member set term_until = ? where id = ? and body_id = ? and term_until is null"
                                + " and term_from <= ?",
                        until,
                        memberId,
                        bodyId,
                        until)
                > 0;
    }

    Optional<Body> one(UUID id) {
        return sql.first("select * from body where id = ?", row -> read(row, members(List.of(id))), id);
    }

    /** Those of units of a branch, by unit and kind. */
    List<Body> of(Visibility branch, int atMost) {
        String which = " from body where unit = ? or unit like ? escape '\\' order by unit, kind, id limit ?";
        List<UUID> ids = sql.ids("select id" + which, branch.branch(), branch.below(), atMost);
        Map<UUID, List<Body.Member>> members = members(ids);
        return sql.list("select *" + which, row -> read(row, members), branch.branch(), branch.below(), atMost);
    }

    private Map<UUID, List<Body.Member>> members(List<UUID> bodies) {
        record Seat(UUID bodyId, Body.Member member) {}
        return sql
                .list(
                        "select * from body_member where body_id = any(?)"
                                + " order by term_until desc nulls first, array_position(?, post), account, id",
                        row -> new Seat(row.getObject("body_id", UUID.class), readMember(row)),
                        Sql.Many.uuids(bodies),
                        Sql.Many.texts(Stream.of(Post.values()).map(Post::name).toList()))
                .stream()
                .collect(Collectors.groupingBy(Seat::bodyId, Collectors.mapping(Seat::member, Collectors.toList())));
    }

    /** The sessions of some bodies that were held in a year. */
    List<HeldSession> held(List<UUID> bodies, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return sql.list(
                "select body_id, begins_at, chair_post from session where body_id = any(?) and state = 'HELD'"
                        + " and begins_at >= ? and begins_at < ?",
                row -> new HeldSession(
                        row.getObject("body_id", UUID.class),
                        Zone.dateOf(Sql.moment(row, "begins_at")),
                        postOrNull(row.getString("chair_post"))),
                Sql.Many.uuids(bodies),
                first.atStartOfDay(Zone.OF_RECORD).toInstant(),
                first.plusYears(1).atStartOfDay(Zone.OF_RECORD).toInstant());
    }

    private static @Nullable Post postOrNull(@Nullable String post) {
        return post == null ? null : Post.valueOf(post);
    }

    private static Body read(ResultSet row, Map<UUID, List<Body.Member>> members) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Body(
                id,
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit"),
                members.getOrDefault(id, List.of()));
    }

    private static Body.Member readMember(ResultSet row) throws SQLException {
        return new Body.Member(
                row.getObject("id", UUID.class),
                row.getString("account"),
                Post.valueOf(row.getString("post")),
                row.getString("deputy"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_until", LocalDate.class));
    }
}
