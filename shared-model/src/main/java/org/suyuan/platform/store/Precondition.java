package org.suyuan.platform.store;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.BadInput;

/** The {@code If-Match} of the request in hand, held against the version of what it changes. */
@ApplicationScoped
public class Precondition {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");

    /** One or several entity tags, as RFC 9110 writes them. */
    private static final Pattern TAGS = Pattern.compile("(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*");

    @Inject
    CurrentVertxRequest request;

    /**
     * Refuses when the request names a version and it is not this one. Work without a request has no precondition.
     *
     * @throws BadInput when what it names is no version at all
     */
    public void check(long version) {
        String expected = ifMatch();
        if (expected == null || expected.equals("*")) {
            return;
        }
        if (!TAGS.matcher(expected).matches()) {
            throw new BadInput("If-Match", "field.version", tag(version));
        }
        if (!Arrays.asList(BETWEEN.split(expected)).contains(tag(version))) {
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
