package org.suyuan.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.suyuan.platform.problem.Problem.FieldError;
import org.suyuan.rules.RuleBroken;

/** The one place where a refusal or a failure becomes an answer. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @ServerExceptionMapper
    public Response broken(RuleBroken e) {
        return answer(Problems.of(e, locale(), path()));
    }

    @ServerExceptionMapper
    public Response refused(RefusedRequest e) {
        if (e instanceof Unavailable) {
            LOG.warn(e.kind(), e);
        }
        Response answer = answer(Problems.of(e, locale(), path()));
        return e.retryAfter() == 0
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, e.retryAfter())
                        .build();
    }

    @ServerExceptionMapper
    public Response overtaken(OptimisticLockException e) {
        return problem("overtaken", 409);
    }

    @ServerExceptionMapper
    public Response badInput(BadInput e) {
        return invalid(List.of(new FieldError(e.pointer(), e.sentence(locale()))));
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException e) {
        return invalid(e.getConstraintViolations().stream()
                .map(violation -> new FieldError(Sentences.pointer(violation), Sentences.of(violation, locale())))
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList());
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e) {
        return JsonFault.of(e).map(this::badInput).orElseGet(() -> malformed(e));
    }

    /** Tells where a body ceases to be JSON. */
    private Response malformed(JsonProcessingException e) {
        StreamReadException unread = JsonFault.unread(e).orElse(null);
        if (unread == null) {
            return problem("malformed-json", 400);
        }
        if (JsonFault.isNoUtf8(unread)) {
            return problem("no-utf8", 400);
        }
        JsonLocation place = unread.getLocation();
        return answer(Problems.told("malformed-json", 400, locale(), path(), place.getLineNr(), place.getColumnNr()));
    }

    /** A body that begins as UTF-16 or UTF-32 does, and is neither. */
    @ServerExceptionMapper
    public Response charset(CharConversionException e) {
        return problem("no-utf8", 400);
    }

    /** Says which type was sent; which would be read stands in the document of the operation. */
    @ServerExceptionMapper
    public Response mediaType(NotSupportedException e) {
        String sent = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return answer(Problems.told("http-415", 415, locale(), path(), sent == null ? "" : sent));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(SecurityException e) {
        return Response.fromResponse(problem("unauthorized", 401))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        int status = e.getResponse().getStatus();
        return UnreadParameter.of(e, uri)
                .map(this::badInput)
                .orElseGet(() -> status == 404 ? refused(new NotFound("")) : problem(known("http-" + status), status));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException lost) {
                return overtaken(lost);
            }
        }
        if (isUnreadable(e)) {
            return problem("http-400", 400);
        }
        LOG.error("unexpected", e);
        return problem("unexpected", 500);
    }

    /** Takes a failure while the body was read, as of a form that was cut off, for the request's fault. */
    private static boolean isUnreadable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getName();
            if (name.contains("multipart") || name.contains("Multipart") || name.contains("MalformedChunk")) {
                return true;
            }
        }
        return false;
    }

    /** A status without a sentence of its own is told as its kind. */
    private String known(String kind) {
        return text("problem." + kind).equals("problem." + kind) ? "http-400" : kind;
    }

    private Response problem(String kind, int status) {
        return answer(Problems.named(kind, status, locale(), path()));
    }

    private Response invalid(List<FieldError> errors) {
        return answer(new Problem(
                "urn:suyuan:problem:invalid-request",
                text("problem.invalid-request"),
                400,
                errors.stream()
                        .map(error -> (error.pointer().isEmpty() ? text("field.body") : error.pointer()) + " "
                                + error.detail())
                        .collect(Collectors.joining("; ")),
                path(),
                null,
                null,
                errors));
    }

    public static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private String path() {
        return uri.getRequestUri().getPath();
    }

    private Locale locale() {
        return Messages.locale(headers.getAcceptableLanguages());
    }

    private String text(String key) {
        return Messages.text(locale(), key);
    }
}
