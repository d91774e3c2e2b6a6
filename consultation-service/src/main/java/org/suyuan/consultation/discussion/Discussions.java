package org.suyuan.consultation.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Points, options and votes, a row each. In the caller's transaction. */
@ApplicationScoped
public class Discussions implements ArchivedPart {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void note(UUID petitionId, PointKind kind, String words) {
        sql.update(
                "insert into discussion_point (id, petition_id, kind, words, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                kind,
                words,
                caller.name(),
                clock.instant());
    }

    void propose(UUID petitionId, String words, String basis, @Nullable BigDecimal cost) {
        sql.update(
                "insert into discussion_option (id, petition_id, words, basis, cost) values (?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                words,
                basis,
                cost);
    }

    boolean has(UUID petitionId, UUID optionId) {
        return sql.count(
                        "select count(*) from discussion_option where id = ? and petition_id = ?", optionId, petitionId)
                > 0;
    }

    /** Whether the unit had not voted on it before. */
    boolean vote(UUID petitionId, UUID optionId, String unit, Vote vote, @Nullable String words) {
        return sql.update(
                        "insert into discussion_vote (option_id, petition_id, unit, vote, words, cast_by, cast_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        optionId,
                        petitionId,
                        unit,
                        vote,
                        words,
                        caller.name(),
                        clock.instant())
                > 0;
    }

    /** All that was discussed of a petition. */
    public Discussion of(UUID petitionId) {
        record Of(UUID option, Discussion.CastVote vote) {}
        Map<UUID, List<Discussion.CastVote>> votes = sql
                .list(
                        "select * from discussion_vote where petition_id = ? order by cast_at, unit",
                        row -> new Of(row.getObject("option_id", UUID.class), vote(row)),
                        petitionId)
                .stream()
                .collect(Collectors.groupingBy(Of::option, Collectors.mapping(Of::vote, Collectors.toList())));
        return new Discussion(
                sql.list(
                        "select * from discussion_point where petition_id = ? order by noted_at, id",
                        Discussions::point,
                        petitionId),
                sql.list(
                        "select * from discussion_option where petition_id = ? order by id",
                        row -> option(row, votes),
                        petitionId));
    }

    private static Discussion.Point point(ResultSet row) throws SQLException {
        return new Discussion.Point(
                PointKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("noted_by"),
                Sql.moment(row, "noted_at"));
    }

    private static Discussion.Option option(ResultSet row, Map<UUID, List<Discussion.CastVote>> votes)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Discussion.Option(
                id,
                row.getString("words"),
                row.getString("basis"),
                row.getBigDecimal("cost"),
                votes.getOrDefault(id, List.of()));
    }

    private static Discussion.CastVote vote(ResultSet row) throws SQLException {
        return new Discussion.CastVote(
                row.getString("unit"),
                Vote.valueOf(row.getString("vote")),
                row.getString("words"),
                row.getString("cast_by"),
                Sql.moment(row, "cast_at"));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("discussion", of(petitionId));
    }
}
