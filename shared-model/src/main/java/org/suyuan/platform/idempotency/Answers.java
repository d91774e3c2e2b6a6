package org.suyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.TimePrecision;

/** The table {@code idempotency}, in the caller's transaction. */
@ApplicationScoped
class Answers {
    @Inject
    Sql sql;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    TimePrecision precision;

    /** An earlier request and its answer. */
    record Answer(byte[] fingerprint, String body) {}

    Optional<Answer> find(String key, String caller) {
        return sql.first(
                "select fingerprint, body from idempotency where key = ? and caller = ?",
                row -> new Answer(row.getBytes(1), row.getString(2)),
                key,
                caller);
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
