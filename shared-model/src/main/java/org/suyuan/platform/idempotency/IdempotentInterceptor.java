package org.suyuan.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.store.Precondition;

/**
 * Stores the answer and the audit entry in the transaction of the effect, and gives the answer again when the request comes
 * again. Nearly every request comes once: that one came before is found out when its rules refuse it or its answer is there
 * already, and then nothing of it stays.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class IdempotentInterceptor {
    @Inject
    Answers answers;

    @Inject
    Fingerprints fingerprints;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Precondition precondition;

    @Inject
    AskedKey key;

    @Inject
    AuditedAnswer audited;

    @Inject
    EntityManager entities;

    @Inject
    DeferredWrites deferredWrites;

    @AroundInvoke
    @Nullable Object once(InvocationContext call) throws Exception {
        Request asked = new Request(key.read(), caller.name(), fingerprints.of(call));
        for (int attempt = 1; ; attempt++) {
            try {
                Object answer = Attempts.once(inTransaction(call, asked));
                return answer instanceof Stored stored ? read(call, stored) : answer;
            } catch (Exception failed) {
                // The same request may have been committed before, or while this one ran: then this one left nothing
                // behind.
                Optional<Stored> given = Attempts.once(() -> earlier(asked));
                if (given.isPresent()) {
                    return read(call, given.get());
                }
                if (!(failed instanceof OptimisticLockException)
                        || attempt == Attempts.MOST
                        || precondition.isGiven()) {
                    throw failed;
                }
            }
        }
    }

    /** A request: its caller, its key, its content. */
    record Request(String key, String caller, byte[] fingerprint) {}

    /** An answer as it is stored: of an earlier request, or with what only the end of the transaction brought. */
    private record Stored(String body) {}

    private Callable<@Nullable Object> inTransaction(InvocationContext call, Request asked) {
        return () -> {
            Object answer = call.proceed();
            entities.flush();
            audited.record(answer);
            String body = json.writeValueAsString(answer);
            answers.remember(asked, body);
            String told = deferredWrites.write(body);
            return told.equals(body) ? answer : new Stored(told);
        };
    }

    private Optional<Stored> earlier(Request asked) {
        Optional<Answers.Answer> found = answers.find(asked.key(), asked.caller());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!MessageDigest.isEqual(found.get().fingerprint(), asked.fingerprint())) {
            throw KeyProblem.reused();
        }
        return Optional.of(new Stored(found.get().body()));
    }

    private @Nullable Object read(InvocationContext call, Stored answer) throws IOException {
        return json.readValue(answer.body(), json.constructType(call.getMethod().getGenericReturnType()));
    }
}
