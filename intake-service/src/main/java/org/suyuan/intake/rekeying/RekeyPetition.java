package org.suyuan.intake.rekeying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.intake.Orders;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.intake.repeats.index.RepeatIndex;
import org.suyuan.intake.vault.Vault;
import org.suyuan.intake.words.SearchedText;

/** Gives the keys of one petition as they are read today; what reads as before is not written. In the caller's transaction. */
@ApplicationScoped
class RekeyPetition {
    @Inject
    DataSource database;

    @Inject
    Vault vault;

    @Inject
    Recusals recusals;

    @Inject
    RepeatIndex repeats;

    void rekey(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select title, text, received_at, external_ref, external_key, said from petition"
                                + " left join petition_text on petition_id = id where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    rekeyText(connection, id, row);
                    rekeyExternal(connection, id, row.getString("external_ref"), row.getString("external_key"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a petition cannot be re-keyed", e);
        }
        vault.rekey(id);
        recusals.rekey(id);
    }

    private void rekeyText(Connection connection, UUID id, ResultSet row) throws SQLException {
        String title = row.getString("title");
        String text = row.getString("text");
        String said = SearchedText.of(title + '\n' + text);
        if (!said.equals(row.getString("said"))) {
            update(connection, "update petition_text set said = search_text(?) where petition_id = ?", said, id);
            OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
            repeats.rekey(id, new MatterText(title, text, received.toInstant()));
        }
    }

    private static void rekeyExternal(
            Connection connection, UUID id, @org.jspecify.annotations.Nullable String ref, String key)
            throws SQLException {
        String read = ref == null ? null : Orders.key(ref);
        if (read != null && !Objects.equals(read, key)) {
            update(connection, "update petition set external_key = ? where id = ?", read, id);
        }
    }

    private static void update(Connection connection, String sql, String value, UUID id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, value);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }
}
