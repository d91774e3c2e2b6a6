package org.suyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.suyuan.platform.store.DeferredWrites;
import org.suyuan.platform.time.TimePrecision;

/** The table {@code idempotency}, in the caller's transaction. */
@ApplicationScoped
class Answers {
    @Inject
    DataSource database;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    TimePrecision precision;

    /** What was asked and answered. */
    record Answer(byte[] fingerprint, String body) {}

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

    void remember(IdempotentInterceptor.Request asked, String body) {
        deferredWrites.add(
                "insert into idempotency (key, caller, fingerprint, body, given_at) values (?, ?, ?, ?, ?)",
                List.of(
                        asked.key(),
                        asked.caller(),
                        asked.fingerprint(),
                        body,
                        precision.of(Instant.now()).atOffset(ZoneOffset.UTC)));
    }
}
