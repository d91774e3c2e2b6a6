package org.suyuan.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.KeyedHash;

/**
 * Finds the same person again without opening the vault: exact matches of a field by its keyed hash, with a key of its own.
 * However a number is written, it is the same: spaces, hyphens, case and the country code of a phone do not count.
 */
@ApplicationScoped
public class BlindIndex {
    private static final String PHONE_PREFIX = "^(\\+|00)86";

    @Inject
    DataSource database;

    @Inject
    VaultKeys keys;

    /** Enters a petitioner, in the caller's transaction and over its connection. */
    void enter(Connection connection, UUID petitionerId, UUID petitionId, Identity identity) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into petitioner_index"
                + " (field, blind, petitioner_id, petition_id) values (?, ?, ?, ?) on conflict do nothing")) {
            for (var value : indexed(identity).entrySet()) {
                insert.setString(1, value.getKey().name());
                insert.setBytes(2, mark(value.getKey(), value.getValue()));
                insert.setObject(3, petitionerId);
                insert.setObject(4, petitionId);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Enters a petitioner anew, with other values than before. */
    void replace(Connection connection, UUID petitionerId, UUID petitionId, Identity identity) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from petitioner_index where petitioner_id = ?")) {
            delete.setObject(1, petitionerId);
            delete.executeUpdate();
        }
        enter(connection, petitionerId, petitionId, identity);
    }

    /** The petitions of the same person as a petitioner, by any of their numbers, with the petitioner's own. */
    public List<UUID> petitionsOf(UUID petitionerId, int limit) {
        return ids(
                "select petition_id from petitioner where id = ? union select theirs.petition_id"
                        + " from petitioner_index mine join petitioner_index theirs using (field, blind)"
                        + " where mine.petitioner_id = ? order by petition_id desc limit ?",
                select -> {
                    select.setObject(1, petitionerId);
                    select.setObject(2, petitionerId);
                    select.setInt(3, limit);
                });
    }

    /** The petitions of whoever has this value in this field, newest first. */
    List<UUID> petitions(IdentityField field, String value, int limit) {
        return ids(
                "select distinct petition_id from petitioner_index where field = ? and blind = ?"
                        + " order by petition_id desc limit ?",
                select -> {
                    select.setString(1, field.name());
                    select.setBytes(2, mark(field, value));
                    select.setInt(3, limit);
                });
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private List<UUID> ids(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the index cannot be read", e);
        }
    }

    /** The keyed mark of a value of a field. */
    public byte[] mark(IdentityField field, String value) {
        return KeyedHash.of(keys.index(), field + ":" + normal(field, value));
    }

    private static Map<IdentityField, String> indexed(Identity identity) {
        Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
        put(values, IdentityField.ID_NUMBER, identity.idNumber());
        put(values, IdentityField.PHONE, identity.phone());
        put(values, IdentityField.EMPLOYEE_NUMBER, identity.employeeNumber());
        return values;
    }

    private static void put(Map<IdentityField, String> values, IdentityField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }

    static String normal(IdentityField field, String value) {
        String bare = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return field == IdentityField.PHONE ? bare.replaceFirst(PHONE_PREFIX, "") : bare;
    }
}
