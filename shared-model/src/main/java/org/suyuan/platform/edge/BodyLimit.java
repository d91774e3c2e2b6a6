package org.suyuan.platform.edge;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Files may be large, nothing else may: the server's own limit is one for all. */
public class BodyLimit {
    /** Bytes of a body that carries no file. */
    private static final int WITHOUT_FILE = 2 << 20;

    @ServerRequestFilter(preMatching = true)
    public void hold(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean carriesFile = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (carriesFile) {
            return;
        }
        if (request.getHeaders().containsKey("Transfer-Encoding")) {
            throw new WebApplicationException(Response.Status.LENGTH_REQUIRED);
        }
        if (request.getLength() > WITHOUT_FILE) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
