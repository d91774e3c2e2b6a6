package org.suyuan.consultation.raising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Cases that were raised, rows. In the caller's transaction. */
@ApplicationScoped
class Raisings implements ArchivedPart {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Keeps one; false when one waits or was taken up. */
    boolean ask(UUID petitionId, String from, String to, String reason, String stays) {
        return sql.update(
                        "insert into raising (id, petition_id, state, from_unit, to_unit, reason, stays, asked_by, asked_at)"
                                + " values (?, ?, 'ASKED', ?, ?, ?, ?, ?, ?)"
                                + " on conflict (petition_id) where state <> 'GIVEN_BACK' do nothing",
                        NewId.next(),
                        petitionId,
                        from,
                        to,
                        reason,
                        stays,
                        caller.name(),
                        clock.instant())
                > 0;
    }

    void decide(UUID id, RaisingState state, @Nullable String remark) {
        sql.update(
                "update raising set state = ?, decided_by = ?, decided_at = ?, remark = ? where id = ?",
                state,
                caller.name(),
                clock.instant(),
                remark,
                id);
    }

    /** One of a petition; two who decide it at once come one after the other. */
    Optional<Raising> held(UUID petitionId, UUID id) {
        return sql.first(
                "select * from raising where id = ? and petition_id = ? for update", Raisings::read, id, petitionId);
    }

    /** The superior unit that took a case up. */
    Optional<String> takenUpBy(UUID petitionId) {
        return sql.first(
                "select to_unit from raising where petition_id = ? and state = 'TAKEN_UP'",
                row -> row.getString(1),
                petitionId);
    }

    /** Those of a petition, oldest first. */
    List<Raising> of(UUID petitionId) {
        return sql.list(
                "select * from raising where petition_id = ? order by asked_at, id", Raisings::read, petitionId);
    }

    /** Those that wait for a unit of a branch, the longest first; none of accusations (E-19). */
    List<Raising> waiting(Visibility branch, int atMost) {
        return sql.list(
                "select raising.* from raising join consultation on consultation.id = petition_id and not confidential"
                        + " where raising.state = 'ASKED' and (to_unit = ? or to_unit like ? escape '\\')"
                        + " order by asked_at, raising.id limit " + atMost,
                Raisings::read,
                branch.branch(),
                branch.below());
    }

    private static Raising read(ResultSet row) throws SQLException {
        return new Raising(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                RaisingState.valueOf(row.getString("state")),
                row.getString("from_unit"),
                row.getString("to_unit"),
                row.getString("reason"),
                row.getString("stays"),
                row.getString("asked_by"),
                Sql.moment(row, "asked_at"),
                row.getString("decided_by"),
                Sql.momentOrNull(row, "decided_at"),
                row.getString("remark"));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("raisings", of(petitionId));
    }

    @Override
    public boolean isBriefed() {
        return false;
    }
}
