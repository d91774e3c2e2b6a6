package org.suyuan.intake.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.platform.sql.Sql;

/** The entries that later steps leave in the file of a petition; fed by their events. */
@ApplicationScoped
public class Entries {
    @Inject
    Sql sql;

    /** Keeps what happened, in the caller's transaction; an event is digested once. */
    public void keep(UUID petitionId, EntryKind kind, Instant at, Object detail) {
        sql.update(
                "insert into dossier_entry (petition_id, kind, at, detail) values (?, ?, ?, ?)",
                petitionId,
                kind,
                at,
                detail.toString());
    }

    /** The entries of some petitions, each oldest first. */
    Map<UUID, List<Entry>> of(Collection<UUID> petitionIds) {
        return sql
                .list(
                        "select petition_id, kind, at, detail"
                                + " from dossier_entry where petition_id = any(?) order by at, ordinal",
                        row -> Map.entry(
                                row.getObject("petition_id", UUID.class),
                                new Entry(
                                        EntryKind.valueOf(row.getString("kind")),
                                        Sql.moment(row, "at"),
                                        row.getString("detail"))),
                        Sql.Many.uuids(petitionIds))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
