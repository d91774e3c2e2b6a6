package org.suyuan.platform.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.suyuan.platform.security.Caller;

/** Reads the key under which the answer of a request is kept. */
@ApplicationScoped
class AskedKey {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");

    /** Callers without a token share one name: only a random key keeps their answers apart. */
    private static final Pattern PUBLIC_KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    CurrentVertxRequest request;

    @Inject
    Caller caller;

    /**
     * The key of this request.
     *
     * @throws KeyProblem when there is none, or one that another may have
     */
    String read() {
        String key = request.getCurrent().request().getHeader("Idempotency-Key");
        boolean isPublic = caller.name().equals(Caller.PUBLIC);
        if (key == null || !(isPublic ? PUBLIC_KEY : KEY).matcher(key).matches()) {
            throw isPublic ? KeyProblem.publicMissing() : KeyProblem.missing();
        }
        return key;
    }
}
