package org.suyuan.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The id of the request in hand: the caller's {@value #HEADER} when it is one, else a new one. Goes back in the answer. */
@ApplicationScoped
public class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Inject
    CurrentVertxRequest request;

    /** The id; empty outside a request. */
    public String current() {
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return current == null ? "" : of(current);
    }

    @ServerResponseFilter
    public void answer(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, current());
    }

    private static String of(RoutingContext current) {
        String known = current.get(HEADER);
        if (known != null) {
            return known;
        }
        String given = current.request().getHeader(HEADER);
        String id = given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        current.put(HEADER, id);
        return id;
    }
}
