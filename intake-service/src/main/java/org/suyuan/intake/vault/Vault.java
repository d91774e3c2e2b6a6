package org.suyuan.intake.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.platform.store.NewId;

/** The identity vault: who petitions, sealed. */
@ApplicationScoped
public class Vault {
    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Seals seals;

    @Inject
    BlindIndex index;

    /** Seals the petitioners of a petition and returns their ids. In the caller's transaction. */
    public List<UUID> seal(UUID petitionId, List<Identity> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into petitioner (id, petition_id, sealed) values (?, ?, ?)")) {
            for (Identity identity : identities) {
                UUID id = NewId.next();
                insert.setObject(1, id);
                insert.setObject(2, petitionId);
                insert.setBytes(3, seals.close(Seals.Kind.PETITIONER, id, json.writeValueAsBytes(identity)));
                insert.addBatch();
                ids.add(id);
            }
            insert.executeBatch();
            for (int i = 0; i < ids.size(); i++) {
                index.enter(connection, ids.get(i), petitionId, identities.get(i));
            }
            return ids;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the vault could not seal", e);
        }
    }

    /** Opens the identities of a petition. */
    public List<Identity> open(UUID petitionId) {
        return petitioners(petitionId).stream().map(Petitioner::identity).toList();
    }

    /** Puts another identity in place of a petitioner's; in the caller's transaction. */
    void replace(UUID petitionId, UUID petitionerId, Identity identity) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update petitioner set sealed = ? where id = ? and petition_id = ?")) {
            update.setBytes(1, seals.close(Seals.Kind.PETITIONER, petitionerId, json.writeValueAsBytes(identity)));
            update.setObject(2, petitionerId);
            update.setObject(3, petitionId);
            update.executeUpdate();
            index.replace(connection, petitionerId, petitionId, identity);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the vault could not seal", e);
        }
    }

    /** Enters the petitioners of a petition anew in the index, where their numbers are read otherwise; in the caller's transaction. */
    public void rekey(UUID petitionId) {
        try (Connection connection = database.getConnection()) {
            for (Petitioner petitioner : petitioners(petitionId)) {
                if (BlindIndex.isReadOtherwise(petitioner.identity())) {
                    index.replace(connection, petitioner.id(), petitionId, petitioner.identity());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the vault could not re-key", e);
        }
    }

    /** Keeps how a person was recognised who had something corrected; in the caller's transaction. */
    void noteCorrection(UUID petitionerId, String basis, String by, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into correction (id, petitioner_id, sealed, made_by, made_at) values (?, ?, ?, ?, ?)")) {
            UUID id = NewId.next();
            insert.setObject(1, id);
            insert.setObject(2, petitionerId);
            insert.setBytes(3, seals.close(Seals.Kind.CORRECTION, id, basis));
            insert.setString(4, by);
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the vault could not keep a correction", e);
        }
    }

    /** Opens the petitioners of a petition. */
    List<Petitioner> petitioners(UUID petitionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, sealed from petitioner where petition_id = ? order by id")) {
            select.setObject(1, petitionId);
            List<Petitioner> petitioners = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    byte[] plain = seals.open(Seals.Kind.PETITIONER, id, row.getBytes("sealed"));
                    petitioners.add(new Petitioner(id, json.readValue(plain, Identity.class)));
                }
            }
            return petitioners;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the vault could not open", e);
        }
    }
}
