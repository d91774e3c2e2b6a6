package org.suyuan.consultation.leadercases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Cases of leaders, a row a petition, with what is on record. In the caller's transaction. */
@ApplicationScoped
public class LeaderCases implements ArchivedPart {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Gives it to a leader; false when one owns it. What was resolved and came back is owned anew. */
    boolean take(UUID petitionId, String leader) {
        return sql.update(
                        "insert into leader_case (petition_id, leader, leader_key, state, taken_on) values (?, ?, ?, 'OWNED', ?)"
                                + " on conflict (petition_id) do update set leader = excluded.leader,"
                                + " leader_key = excluded.leader_key, state = 'OWNED', taken_on = excluded.taken_on, resolved_on = null"
                                + " where leader_case.state = 'RESOLVED'",
                        petitionId,
                        leader,
                        Written.code(leader),
                        Zone.today(clock))
                > 0;
    }

    void handOver(UUID petitionId, String leader) {
        sql.update(
                "update leader_case set leader = ?, leader_key = ? where petition_id = ?",
                leader,
                Written.code(leader),
                petitionId);
    }

    void resolve(UUID petitionId) {
        sql.update(
                "update leader_case set state = 'RESOLVED', resolved_on = ? where petition_id = ?",
                Zone.today(clock),
                petitionId);
    }

    void note(UUID petitionId, EntryKind kind, LocalDate day, String words) {
        sql.update(
                "insert into leader_case_entry (id, petition_id, kind, day, words, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                kind,
                day,
                words,
                caller.name(),
                clock.instant());
    }

    /** One; two who change it at once come one after the other. */
    Optional<LeaderCase> held(UUID petitionId) {
        sql.ids("select petition_id from leader_case where petition_id = ? for update", petitionId);
        return of(petitionId);
    }

    /** That of a petition, with what is on record. */
    public Optional<LeaderCase> of(UUID petitionId) {
        return list("petition_id = ?", petitionId).stream().findFirst();
    }

    /**
     * Those about units of a branch, the longest owned first; none of accusations (E-19).
     *
     * @param leader null for those of all
     */
    List<LeaderCase> of(Visibility branch, @Nullable String leader, @Nullable LeaderCaseState state, int atMost) {
        return list(
                "petition_id in (select id from consultation where not confidential and (unit = ? or unit like ? escape '\\'))"
                        + " and (? or leader_key = ?) and (? or state = ?) order by taken_on, petition_id limit "
                        + atMost,
                branch.branch(),
                branch.below(),
                leader == null,
                leader == null ? "" : Written.code(leader),
                state == null,
                state == null ? "" : state.name());
    }

    private List<LeaderCase> list(String which, Object... values) {
        List<UUID> ids = sql.ids("select petition_id from leader_case where " + which, values);
        Map<UUID, List<LeaderCase.Entry>> entries = entries(ids);
        return sql.list(
                "select * from leader_case where petition_id = any(?) order by taken_on, petition_id",
                row -> read(row, entries),
                Sql.Many.uuids(ids));
    }

    private Map<UUID, List<LeaderCase.Entry>> entries(List<UUID> ids) {
        record Of(UUID petition, LeaderCase.Entry entry) {}
        return sql
                .list(
                        "select * from leader_case_entry where petition_id = any(?) order by written_at, id",
                        row -> new Of(row.getObject("petition_id", UUID.class), entry(row)),
                        Sql.Many.uuids(ids))
                .stream()
                .collect(Collectors.groupingBy(Of::petition, Collectors.mapping(Of::entry, Collectors.toList())));
    }

    private static LeaderCase.Entry entry(ResultSet row) throws SQLException {
        return new LeaderCase.Entry(
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getString("written_by"),
                Sql.moment(row, "written_at"));
    }

    private static LeaderCase read(ResultSet row, Map<UUID, List<LeaderCase.Entry>> entries) throws SQLException {
        UUID id = row.getObject("petition_id", UUID.class);
        return new LeaderCase(
                id,
                row.getString("leader"),
                LeaderCaseState.valueOf(row.getString("state")),
                row.getObject("taken_on", LocalDate.class),
                row.getObject("resolved_on", LocalDate.class),
                entries.getOrDefault(id, List.of()));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return of(petitionId)
                .<Map<String, Object>>map(one -> Map.of("leaderCase", one))
                .orElse(Map.of());
    }

    @Override
    public boolean isBriefed() {
        return false;
    }
}
