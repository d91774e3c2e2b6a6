package org.suyuan.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.platform.store.NewId;

/**
 * The identity vault: who petitions, encrypted (AES-GCM by Tink) and bound to the petitioner's id, so that a ciphertext
 * moved to another row does not open.
 */
@ApplicationScoped
public class Vault {
    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    VaultKeys keys;

    @Inject
    BlindIndex index;

    /** A sealed identity, as it lies there. */
    private record Sealed(UUID id, UUID petitionId, byte[] bytes) {}

    /** Seals the petitioners of a petition and returns their ids. In the caller's transaction. */
    List<UUID> seal(UUID petitionId, List<Identity> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into petitioner (id, petition_id, sealed, indexed) values (?, ?, ?, true)")) {
            for (Identity identity : identities) {
                UUID id = NewId.next();
                insert.setObject(1, id);
                insert.setObject(2, petitionId);
                insert.setBytes(3, sealed(id, identity));
                insert.addBatch();
                ids.add(id);
            }
            insert.executeBatch();
            for (int i = 0; i < ids.size(); i++) {
                index.enter(connection, ids.get(i), petitionId, identities.get(i));
            }
            return ids;
        } catch (SQLException | GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("the vault could not seal", e);
        }
    }

    /** Opens the identities of a petition. */
    List<Identity> open(UUID petitionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, petition_id, sealed from petitioner where petition_id = ? order by id")) {
            select.setObject(1, petitionId);
            List<Identity> identities = new ArrayList<>();
            for (Sealed sealed : read(select)) {
                identities.add(opened(sealed));
            }
            return identities;
        } catch (SQLException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the vault could not open", e);
        }
    }

    /**
     * Seals anew what another than the primary key sealed, and indexes what is not indexed; replicas share the work.
     *
     * @return how many were sealed anew; fewer than {@code atMost} when none is left
     */
    @Transactional
    public int reseal(int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, petition_id, sealed from petitioner"
                        + " where substring(sealed from 1 for ?) <> ? or not indexed limit ? for update skip locked");
                PreparedStatement update =
                        connection.prepareStatement("update petitioner set sealed = ?, indexed = true where id = ?")) {
            byte[] primary = keys.primaryPrefix();
            select.setInt(1, primary.length);
            select.setBytes(2, primary);
            select.setInt(3, atMost);
            List<Sealed> stale = read(select);
            for (Sealed sealed : stale) {
                Identity identity = opened(sealed);
                update.setBytes(1, sealed(sealed.id(), identity));
                update.setObject(2, sealed.id());
                update.addBatch();
                index.enter(connection, sealed.id(), sealed.petitionId(), identity);
            }
            update.executeBatch();
            return stale.size();
        } catch (SQLException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the vault could not seal anew", e);
        }
    }

    private byte[] sealed(UUID id, Identity identity) throws GeneralSecurityException, JsonProcessingException {
        return keys.identities().encrypt(json.writeValueAsBytes(identity), context(id));
    }

    /** With the keys at hand, or with those that another replica has used already. */
    private Identity opened(Sealed sealed) throws GeneralSecurityException, IOException {
        byte[] plain;
        try {
            plain = keys.identities().decrypt(sealed.bytes(), context(sealed.id()));
        } catch (GeneralSecurityException unknown) {
            plain = keys.newest().decrypt(sealed.bytes(), context(sealed.id()));
        }
        return json.readValue(plain, Identity.class);
    }

    private static List<Sealed> read(PreparedStatement select) throws SQLException {
        List<Sealed> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Sealed(
                        row.getObject("id", UUID.class),
                        row.getObject("petition_id", UUID.class),
                        row.getBytes("sealed")));
            }
        }
        return found;
    }

    private static byte[] context(UUID petitionerId) {
        return ("petitioner:" + petitionerId).getBytes(StandardCharsets.UTF_8);
    }
}
