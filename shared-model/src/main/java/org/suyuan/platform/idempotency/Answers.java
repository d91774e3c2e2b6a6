package org.suyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.TimePrecision;

/** The table {@code idempotency}, in the caller's transaction. An answer may show what was entrusted: it is sealed. */
@ApplicationScoped
class Answers {
    /** How a sealed answer begins; those of before are read as they are. */
    private static final String SEALED = "sealed:";

    @Inject
    Sql sql;

    @Inject
    Seals seals;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    TimePrecision precision;

    /** An earlier request and its answer. */
    record Answer(byte[] fingerprint, String body) {}

    Optional<Answer> find(String key, String caller) {
        return sql.first(
                "select fingerprint, body from idempotency where key = ? and caller = ?",
                row -> new Answer(row.getBytes(1), opened(key, caller, row.getString(2))),
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
                        new DeferredWrites.Whole(body, whole -> sealed(asked, whole)),
                        precision.of(Instant.now()).atOffset(ZoneOffset.UTC)));
    }

    private String sealed(IdempotentInterceptor.Request asked, String body) {
        byte[] sealed = seals.close(place(asked.key(), asked.caller()), body.getBytes(StandardCharsets.UTF_8));
        return SEALED + Base64.getEncoder().encodeToString(sealed);
    }

    private String opened(String key, String caller, String body) {
        if (!body.startsWith(SEALED)) {
            return body;
        }
        byte[] sealed = Base64.getDecoder().decode(body.substring(SEALED.length()));
        return new String(seals.open(place(key, caller), sealed), StandardCharsets.UTF_8);
    }

    private static String place(String key, String caller) {
        return "idempotency:" + key + ":" + caller;
    }
}
