package org.suyuan.feedback.archive;

import static java.util.Objects.requireNonNullElse;
import static org.suyuan.feedback.archive.VolumeRules.NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.contract.EventType;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** The archived files, a row each, with their parts. In the caller's transaction. */
@ApplicationScoped
class Volumes implements HandlingHook {
    private static final TypeReference<List<ArchivePartSealed.Document>> DOCUMENTS = new TypeReference<>() {};

    /** What runs on a petition and must come to its end first; who asks is not told what it is. */
    private static final String RUNNING =
            "(exists (select 1 from protection_case running where running.petition_id = %1$s and ended_at is null)"
                    + " or exists (select 1 from accountability running where running.petition_id = %1$s and decided_at is null)"
                    + " or exists (select 1 from advice running where %1$s = any(petition_ids) and running.state <> 'EFFECTIVE')"
                    + " or exists (select 1 from look_back_item running join look_back on look_back.id = look_back_id"
                    + " where running.petition_id = %1$s and look_back.state = 'RUNNING'))";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    ObjectMapper json;

    @Override
    public void checkReopening(UUID petitionId) {
        NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED.demand(!isCondemned(petitionId));
    }

    /** A file was archived; for the second time, it stands where it stood. */
    void open(UUID petitionId, int edition, Instant at) {
        sql.update(
                "insert into archive_volume (petition_id, edition, archived_at) values (?, ?, ?)"
                        + " on conflict (petition_id) do update set edition = excluded.edition,"
                        + " archived_at = excluded.archived_at, digest = null,"
                        + " transferred_to = null, transferred_by = null, transferred_at = null",
                petitionId,
                edition,
                at);
    }

    void add(ArchivePartSealed part) {
        sql.update(
                "insert into archive_part (petition_id, edition, service, digest, documents) values (?, ?, ?, ?, ?::jsonb)"
                        + " on conflict do nothing",
                part.petitionId(),
                part.edition(),
                part.service(),
                part.digest(),
                new Sql.Json(part.documents()));
    }

    /** Whether all parts of a file are there, and nobody has said so yet. */
    boolean isToComplete(UUID petitionId) {
        return sql.count(
                        "select count(*) from archive_part join archive_volume using (petition_id, edition)"
                                + " where petition_id = ? and archive_volume.digest is null",
                        petitionId)
                == EventType.SERVICES.size();
    }

    void complete(UUID petitionId, String digest) {
        sql.update("update archive_volume set digest = ? where petition_id = ?", digest, petitionId);
    }

    void shelve(UUID petitionId, String place, String box, String by, Instant at) {
        sql.update(
                "update archive_volume set place = ?, box = ?, shelved_by = ?, shelved_at = ? where petition_id = ?",
                place,
                box,
                by,
                at,
                petitionId);
    }

    void transfer(UUID petitionId, String receiver, String by, Instant at) {
        sql.update(
                "update archive_volume set transferred_to = ?, transferred_by = ?, transferred_at = ?"
                        + " where petition_id = ?",
                receiver,
                by,
                at,
                petitionId);
    }

    Optional<Volume> of(UUID petitionId) {
        return sql.first("select * from archive_volume where petition_id = ?", this::read, petitionId);
    }

    /** The files of a branch that wait for something, the oldest first; confidential ones for discipline. */
    List<UUID> due(VolumeDue due, Instant archivedBefore, Visibility branch, boolean discipline, int atMost) {
        return sql.ids(
                "select petition_id from archive_volume join handling on handling.id = petition_id"
                        + " where state = 'ARCHIVED' and digest is not null and archived_at < ? and (unit = ? or unit like ? escape '\\')"
                        + " and confidential = ? and "
                        + waiting(due)
                        + " order by archived_at, petition_id limit ?",
                archivedBefore,
                branch.branch(),
                branch.below(),
                discipline,
                atMost);
    }

    /** Whether something runs on a petition that has to end before its file is destroyed. */
    boolean isRunningOn(UUID petitionId) {
        return sql.count(
                        "select count(*) from handling where id = ? and " + RUNNING.formatted("handling.id"),
                        petitionId)
                > 0;
    }

    /** Whether two persons have decided to destroy it. */
    boolean isCondemned(UUID petitionId) {
        return sql.count(
                        "select count(*) from destroyed_file join destruction on id = destruction_id"
                                + " where of_petition = ? and state = 'APPROVED'",
                        petitionId)
                > 0;
    }

    private static String waiting(VolumeDue due) {
        return switch (due) {
            case TIDYING -> "shelved_at is null";
            case TRANSFER -> "transferred_at is null";
            case DESTRUCTION ->
                "not exists (select 1 from volume_hold where volume_hold.petition_id = archive_volume.petition_id"
                        + " and lifted_at is null) and not " + RUNNING.formatted("archive_volume.petition_id");
        };
    }

    private Volume read(ResultSet row) throws SQLException {
        UUID id = row.getObject("petition_id", UUID.class);
        int edition = row.getInt("edition");
        Instant archivedAt = Sql.moment(row, "archived_at");
        return new Volume(
                id,
                edition,
                archivedAt,
                row.getString("digest"),
                parts(id, edition),
                shelf(row),
                transfer(row),
                hold(id),
                Volume.from(archivedAt, VolumeDue.TRANSFER),
                Volume.from(archivedAt, VolumeDue.DESTRUCTION));
    }

    void hold(UUID petitionId, UUID reason, String by, Instant at) {
        sql.update(
                "insert into volume_hold (id, petition_id, reason_id, held_by, held_at) values (?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                reason,
                by,
                at);
    }

    void lift(UUID petitionId, UUID reason, String by, Instant at) {
        sql.update(
                "update volume_hold set lifted_by = ?, lifted_at = ?, lifting_id = ?"
                        + " where petition_id = ? and lifted_at is null",
                by,
                at,
                reason,
                petitionId);
    }

    private Volume.@Nullable Hold hold(UUID petitionId) {
        return sql.first(
                        "select reason_id, held_by, held_at from volume_hold"
                                + " where petition_id = ? and lifted_at is null",
                        row -> {
                            UUID reason = row.getObject("reason_id", UUID.class);
                            return new Volume.Hold(
                                    requireNonNullElse(
                                            writings.ofIds(List.of(reason)).of(reason), ""),
                                    row.getString("held_by"),
                                    Sql.moment(row, "held_at"));
                        },
                        petitionId)
                .orElse(null);
    }

    private static Volume.@Nullable Shelf shelf(ResultSet row) throws SQLException {
        Instant at = Sql.momentOrNull(row, "shelved_at");
        return at == null
                ? null
                : new Volume.Shelf(row.getString("place"), row.getString("box"), row.getString("shelved_by"), at);
    }

    private static Volume.@Nullable Transfer transfer(ResultSet row) throws SQLException {
        Instant at = Sql.momentOrNull(row, "transferred_at");
        return at == null
                ? null
                : new Volume.Transfer(row.getString("transferred_to"), row.getString("transferred_by"), at);
    }

    private List<Volume.Part> parts(UUID petitionId, int edition) {
        return sql
                .list(
                        "select service, digest, documents from archive_part where petition_id = ? and edition = ?",
                        this::part,
                        petitionId,
                        edition)
                .stream()
                .sorted(Comparator.comparing(part -> EventType.SERVICES.indexOf(part.service())))
                .toList();
    }

    private Volume.Part part(ResultSet row) throws SQLException, IOException {
        return new Volume.Part(
                row.getString("service"),
                row.getString("digest"),
                json.readValue(row.getString("documents"), DOCUMENTS));
    }
}
