package org.suyuan.consultation.courts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Settlements with their stages, rows. In the caller's transaction. */
@ApplicationScoped
class Settlements implements ArchivedPart {
    @Inject
    Sql sql;

    /** Keeps one; empty when one is performed already. */
    Optional<UUID> agree(UUID petitionId, String words, LocalDate day, List<Settlement.Stage> stages) {
        UUID id = NewId.next();
        int kept = sql.update(
                "insert into settlement (id, petition_id, words, agreed_on) values (?, ?, ?, ?)"
                        + " on conflict (petition_id) where performed_on is null and ended_on is null do nothing",
                id,
                petitionId,
                words,
                day);
        if (kept == 0) {
            return Optional.empty();
        }
        sql.batch(
                "insert into settlement_stage (id, settlement_id, petition_id, kind, words, people, due_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                stages.stream()
                        .map(one -> new @Nullable Object[] {
                            one.stageId(), id, petitionId, one.kind(), one.words(), one.people(), one.dueOn()
                        })
                        .toList());
        return Optional.of(id);
    }

    void done(UUID stageId, LocalDate day, @Nullable Integer placed, String evidence) {
        sql.update(
                "update settlement_stage set done_on = ?, placed = ?, evidence = ? where id = ?",
                day,
                placed,
                evidence,
                stageId);
    }

    /** All of it is done: on the day of the last of its stages. */
    void performed(UUID id) {
        sql.update(
                "update settlement set performed_on = (select max(done_on) from settlement_stage where settlement_id = settlement.id)"
                        + " where id = ?",
                id);
    }

    /** It is not performed. */
    void end(UUID id, LocalDate day, String reason) {
        sql.update("update settlement set ended_on = ?, reason = ? where id = ?", day, reason, id);
    }

    /** One of a petition; two who change it at once come one after the other. */
    Optional<Settlement> held(UUID petitionId, UUID id) {
        sql.ids("select id from settlement where id = ? and petition_id = ? for update", id, petitionId);
        return of(petitionId).stream()
                .filter(one -> one.settlementId().equals(id))
                .findFirst();
    }

    /** Those of a petition, oldest first. */
    List<Settlement> of(UUID petitionId) {
        return sql.list(
                "select * from settlement where petition_id = ? order by agreed_on, id",
                row -> new Settlement(
                        row.getObject("id", UUID.class),
                        petitionId,
                        row.getString("words"),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getObject("performed_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("reason"),
                        stages(row.getObject("id", UUID.class))),
                petitionId);
    }

    private List<Settlement.Stage> stages(UUID id) {
        return sql.list(
                "select * from settlement_stage where settlement_id = ? order by due_on, id", Settlements::stage, id);
    }

    private static Settlement.Stage stage(ResultSet row) throws SQLException {
        return new Settlement.Stage(
                row.getObject("id", UUID.class),
                StageKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("people", Integer.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("placed", Integer.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("evidence"));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("settlements", of(petitionId));
    }
}
