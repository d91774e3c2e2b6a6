package org.suyuan.platform.edge;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a {@code Content-Type} or {@code Accept} that is no media type, and JSON that is no UTF-8 by its own word, before anything fails over it. */
public class MediaTypes {
    /** Before matching and before every other filter. */
    static final int FIRST = 0;

    /** UTF-8 by its names, and what is a part of it. */
    private static final Set<String> UNICODE = Set.of("utf-8", "utf8", "us-ascii");

    @ServerRequestFilter(preMatching = true, priority = FIRST)
    public void check(ContainerRequestContext request) {
        String sent = header(request, HttpHeaders.CONTENT_TYPE);
        if (sent != null && (!isMediaType(sent) || !isRead(MediaType.valueOf(sent.strip())))) {
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

    /** JSON is read as UTF-8: in another charset it would be taken for what it does not say. */
    private static boolean isRead(MediaType type) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        return !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                || UNICODE.contains(charset.toLowerCase(Locale.ROOT));
    }

    private static boolean isToken(String part) {
        return part.chars()
                .allMatch(letter -> letter > ' ' && letter < 0x7F && "()<>@,;:\\\"/[]?={}".indexOf(letter) < 0);
    }
}
