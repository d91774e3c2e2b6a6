package org.suyuan.platform.store;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every {@link Tagged} answer its {@code ETag}, and tells browsers and proxies to keep none. */
public class CacheHeaders {
    @ServerResponseFilter
    public void tag(ContainerResponseContext response) {
        response.getHeaders().putSingle("Cache-Control", "no-store");
        if (response.getEntity() instanceof Tagged tagged) {
            response.getHeaders().putSingle("ETag", Precondition.tag(tagged.version()));
        }
    }
}
