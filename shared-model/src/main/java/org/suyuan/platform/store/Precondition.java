package org.suyuan.platform.store;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The {@code If-Match} of the request in hand, held against the version of what it changes. */
@ApplicationScoped
public class Precondition {
    @Inject
    CurrentVertxRequest request;

    /** Refuses when the request names a version and it is not this one. Work without a request has no precondition. */
    public void check(long version) {
        String expected = ifMatch();
        if (expected != null && !expected.equals("*") && !expected.equals(tag(version))) {
            throw new StaleVersion(expected, tag(version));
        }
    }

    /** Refuses a change that must name the version it was made from. */
    public void require() {
        if (!isGiven()) {
            throw new VersionRequired();
        }
    }

    /** Whether the request names a version. */
    public boolean isGiven() {
        return ifMatch() != null;
    }

    /** The {@code ETag} of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    private @Nullable String ifMatch() {
        if (!io.quarkus.arc.Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext current = request.getCurrent();
        return current == null ? null : current.request().getHeader("If-Match");
    }
}
