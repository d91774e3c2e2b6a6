package org.suyuan.platform.store;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every {@link Versioned} answer its {@code ETag}. */
public class EtagFilter {
    @ServerResponseFilter
    public void tag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle("ETag", Precondition.tag(versioned.version()));
        }
    }
}
