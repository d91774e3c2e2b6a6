package org.suyuan.intake.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What later steps did, by petitions; fed by their events. */
@ApplicationScoped
public class Entries {
    @Inject
    DataSource database;

    /** Keeps what happened, in the caller's transaction; an event is digested once. */
    public void keep(UUID petitionId, EntryKind kind, Instant at, Object detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into dossier_entry (petition_id, kind, at, detail) values (?, ?, ?, ?)")) {
            insert.setObject(1, petitionId);
            insert.setString(2, kind.name());
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, detail.toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be written", e);
        }
    }

    /** What happened to some petitions, each oldest first. */
    Map<UUID, List<Entry>> of(Collection<UUID> petitionIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select petition_id, kind, at, detail"
                        + " from dossier_entry where petition_id = any(?) order by at, ordinal")) {
            select.setArray(1, connection.createArrayOf("uuid", petitionIds.toArray()));
            Map<UUID, List<Entry>> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject("petition_id", UUID.class), any -> new ArrayList<>())
                            .add(new Entry(
                                    EntryKind.valueOf(row.getString("kind")),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("detail")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be read", e);
        }
    }
}
