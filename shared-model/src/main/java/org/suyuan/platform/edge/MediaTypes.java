package org.suyuan.platform.edge;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a {@code Content-Type} or {@code Accept} that is no media type, before anything fails over it. */
public class MediaTypes {
    /** Before matching and before every other filter. */
    static final int FIRST = 0;

    @ServerRequestFilter(preMatching = true, priority = FIRST)
    public void check(ContainerRequestContext request) {
        String sent = header(request, HttpHeaders.CONTENT_TYPE);
        if (sent != null && !isMediaType(sent)) {
            throw new NotSupportedException();
        }
        String wanted = header(request, HttpHeaders.ACCEPT);
        if (wanted != null) {
            for (String one : wanted.split(",", -1)) {
                if (!isMediaType(one)) {
                    throw new NotAcceptableException();
                }
            }
        }
    }

    /** Several headers of one name are a list, which a Content-Type never is. */
    private static @Nullable String header(ContainerRequestContext request, String name) {
        var values = request.getHeaders().get(name);
        return values == null || values.isEmpty() ? null : String.join(",", values);
    }

    private static boolean isMediaType(String written) {
        try {
            MediaType type = MediaType.valueOf(written.strip());
            return !type.getType().isBlank()
                    && !type.getSubtype().isBlank()
                    && isToken(type.getType())
                    && isToken(type.getSubtype());
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isToken(String part) {
        return part.chars()
                .allMatch(letter -> letter > ' ' && letter < 0x7F && "()<>@,;:\\\"/[]?={}".indexOf(letter) < 0);
    }
}
