package org.suyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.suyuan.platform.time.Discretion;

/** The table {@code idempotency}, in the caller's transaction. */
@ApplicationScoped
class Answers {
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    DataSource database;

    @Inject
    Discretion discretion;

    /** What was asked and answered. */
    record Answer(byte[] fingerprint, String body) {}

    /** Another request with the key was committed first. */
    static final class Doubled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Optional<Answer> find(String key, String caller) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select fingerprint, body from idempotency where key = ? and caller = ?")) {
            select.setString(1, key);
            select.setString(2, caller);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Answer(row.getBytes(1), row.getString(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up an earlier answer", e);
        }
    }

    void remember(OnceInterceptor.Request asked, String body) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into idempotency (key, caller, fingerprint, body, given_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, asked.key());
            insert.setString(2, asked.caller());
            insert.setBytes(3, asked.fingerprint());
            insert.setString(4, body);
            insert.setObject(5, discretion.of(Instant.now()).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new Doubled();
            }
            throw new IllegalStateException("cannot remember the answer", e);
        }
    }
}
