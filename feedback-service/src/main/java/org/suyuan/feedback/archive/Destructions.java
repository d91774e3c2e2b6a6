package org.suyuan.feedback.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.EventType;
import org.suyuan.contract.TracesDestroyed;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** The lists of files that are destroyed, with what the services confirmed. In the caller's transaction. */
@ApplicationScoped
class Destructions {
    private static final TypeReference<Map<String, Integer>> CONFIRMED = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    UUID propose(String branch, boolean confidential, List<Volume> volumes) {
        UUID id = NewId.next();
        sql.update(
                "insert into destruction (id, branch, confidential, state, proposed_by, proposed_at)"
                        + " values (?, ?, ?, 'PROPOSED', ?, ?)",
                id,
                branch,
                confidential,
                caller.name(),
                clock.instant());
        sql.batch(
                "insert into destroyed_file (destruction_id, of_petition, digest) values (?, ?, ?)",
                volumes.stream()
                        .map(volume -> new Object[] {id, volume.petitionId(), String.valueOf(volume.digest())})
                        .toList());
        return id;
    }

    void decide(UUID id, DestructionState state) {
        sql.update(
                "update destruction set state = ?, decided_by = ?, decided_at = ? where id = ?",
                state,
                caller.name(),
                clock.instant(),
                id);
    }

    /** A service confirms; the last of all makes it a certificate. */
    void confirm(TracesDestroyed told) {
        sql.update(
                "update destroyed_file set confirmed = confirmed || jsonb_build_object(?::text, ?::int)"
                        + " where destruction_id = ? and of_petition = ?",
                told.service(),
                told.rows(),
                told.destructionId(),
                told.petitionId());
        sql.update(
                "update destruction set state = 'DONE' where id = ? and state = 'APPROVED' and not exists (select 1"
                        + " from destroyed_file where destruction_id = destruction.id and"
                        + " (select count(*) from jsonb_object_keys(confirmed)) < ?)",
                told.destructionId(),
                EventType.SERVICES.size());
    }

    /** One; two who change it at once come one after the other. */
    Optional<Destruction> held(UUID id, Visibility branch, boolean discipline) {
        return sql.first(
                "select * from destruction where id = ? and (branch = ? or branch like ? escape '\\')"
                        + " and (? or not confidential) for update",
                this::read,
                id,
                branch.branch(),
                branch.below(),
                discipline);
    }

    void hold(UUID id) {
        sql.ids("select id from destruction where id = ? for update", id);
    }

    List<Destruction> of(Visibility branch, boolean discipline, int atMost) {
        return sql.list(
                "select * from destruction where (branch = ? or branch like ? escape '\\')"
                        + " and (? or not confidential) order by proposed_at desc, id desc limit ?",
                this::read,
                branch.branch(),
                branch.below(),
                discipline,
                atMost);
    }

    private Destruction read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Destruction(
                id,
                DestructionState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                Sql.moment(row, "proposed_at"),
                row.getString("decided_by"),
                Sql.momentOrNull(row, "decided_at"),
                sql.list(
                        "select of_petition, digest, confirmed from destroyed_file where destruction_id = ? order by 1",
                        this::file,
                        id));
    }

    private Destruction.DestroyedFile file(ResultSet row) throws SQLException, IOException {
        return new Destruction.DestroyedFile(
                row.getObject("of_petition", UUID.class),
                row.getString("digest"),
                json.readValue(row.getString("confirmed"), CONFIRMED));
    }
}
