package org.suyuan.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.FieldChanges;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.store.OfPetitions;
import org.suyuan.platform.store.Precondition;

/** Stores the answer and the audit entry in the transaction of the effect, and gives the answer again when the request comes again. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class IdempotentInterceptor {
    /** An event may change the aggregate meanwhile: a caller who named no version does not need to know. */
    private static final int ATTEMPTS = 5;

    /** Two who waited for each other: one of them was told to begin again. */
    private static final String DEADLOCK = "40P01";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");

    /** Callers without a token share one name: only a random key keeps their answers apart. */
    private static final Pattern PUBLIC_KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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
    CurrentVertxRequest request;

    @Inject
    AuditTrail trail;

    @Inject
    FieldChanges changes;

    @Inject
    EntityManager entities;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    ResourceInfo resource;

    @AroundInvoke
    @Nullable Object once(InvocationContext call) throws Exception {
        Request asked = new Request(key(), caller.name(), fingerprints.of(call));
        for (int attempt = 1; ; attempt++) {
            try {
                Object answer = transaction(inTransaction(call, asked));
                return answer instanceof Stored stored ? read(call, stored) : answer;
            } catch (Exception failed) {
                // The same request may have been committed while this one ran: then this one left nothing behind.
                Optional<Stored> given = transaction(() -> earlier(asked));
                if (given.isPresent()) {
                    return read(call, given.get());
                }
                if (!(failed instanceof OptimisticLockException) || attempt == ATTEMPTS || precondition.isGiven()) {
                    throw failed;
                }
            }
        }
    }

    /** Runs in a transaction of its own; what went wrong in it comes out bare. */
    private static <T> T transaction(Callable<T> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            throw bare(e);
        }
    }

    private static Exception bare(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException overtaken) {
                return overtaken;
            }
            if (cause instanceof SQLException database && DEADLOCK.equals(database.getSQLState())) {
                return new OptimisticLockException(e);
            }
        }
        return e instanceof QuarkusTransactionException && e.getCause() instanceof Exception cause ? cause : e;
    }

    /** A request: its caller, its key, its content. */
    record Request(String key, String caller, byte[] fingerprint) {}

    /** An answer as it is stored: of an earlier request, or with what only the end of the transaction brought. */
    private record Stored(String body) {}

    private Callable<@Nullable Object> inTransaction(InvocationContext call, Request asked) {
        return () -> {
            Optional<Stored> given = earlier(asked);
            if (given.isPresent()) {
                return given.get();
            }
            Object answer = call.proceed();
            entities.flush();
            record(answer);
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

    private String operation() {
        Operation documented = resource.getResourceMethod().getAnnotation(Operation.class);
        return documented == null ? resource.getResourceMethod().getName() : documented.operationId();
    }

    private void record(@Nullable Object answer) {
        if (answer instanceof OfPetition shown) {
            trail.record(operation(), shown.petitionId(), null, changes.fields());
        } else if (answer instanceof OfPetitions shown) {
            shown.petitionIds().forEach(id -> trail.record(operation(), id, null, changes.fieldsOf(id)));
        } else {
            trail.record(operation(), null, null, changes.fields());
        }
    }

    private String key() {
        String key = request.getCurrent().request().getHeader("Idempotency-Key");
        boolean isPublic = caller.name().equals(Caller.PUBLIC);
        if (key == null || !(isPublic ? PUBLIC_KEY : KEY).matcher(key).matches()) {
            throw isPublic ? KeyProblem.publicMissing() : KeyProblem.missing();
        }
        return key;
    }
}
