package org.suyuan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.idempotency.KeyProblem;
import org.suyuan.platform.labels.LabelsResource;
import org.suyuan.platform.limits.TooManyRequests;
import org.suyuan.platform.problem.Problem.FieldError;
import org.suyuan.platform.security.OutOfScope;
import org.suyuan.platform.store.StaleVersion;
import org.suyuan.platform.store.VersionRequired;
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
    public Response rule(RuleBroken broken) {
        var rule = broken.rule();
        String key = "rule." + rule.name();
        List<Object> details = broken.details().stream().map(this::shown).toList();
        String detail = Messages.text(locale(), key, details.toArray());
        return answer(new Problem(
                "urn:suyuan:rule:" + rule.clause(),
                text("problem.rule-broken"),
                rule.refusal().status(),
                detail.equals(key) ? Messages.fill(rule.statement(), details) : detail,
                uri.getRequestUri().getPath(),
                rule.clause(),
                rule.name(),
                null));
    }

    @ServerExceptionMapper
    public Response notFound(NotFound e) {
        return problem("not-found", 404);
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion e) {
        return problem("stale-version", 412);
    }

    @ServerExceptionMapper
    public Response versionRequired(VersionRequired e) {
        return problem("version-required", 428);
    }

    @ServerExceptionMapper
    public Response overtaken(OptimisticLockException e) {
        return problem("overtaken", 409);
    }

    @ServerExceptionMapper
    public Response key(KeyProblem e) {
        return problem(e.kind(), e.status());
    }

    @ServerExceptionMapper
    public Response badInput(BadInput e) {
        return invalid(List.of(new FieldError(e.pointer(), text(e.message()))));
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException e) {
        return invalid(e.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), sentence(violation)))
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList());
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return invalid(List.of(new FieldError(pointer(unknown), text("field.unknown"))));
        }
        if (e instanceof JsonMappingException mapping) {
            return invalid(List.of(new FieldError(pointer(mapping), text("field.wrong-type"))));
        }
        return problem("malformed-json", 400);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(SecurityException e) {
        return Response.fromResponse(problem("unauthorized", 401))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return problem("forbidden", 403);
    }

    @ServerExceptionMapper
    public Response tooMany(TooManyRequests e) {
        return Response.fromResponse(problem("too-many-requests", 429))
                .header(HttpHeaders.RETRY_AFTER, e.retryAfter())
                .build();
    }

    @ServerExceptionMapper
    public Response unavailable(Unavailable e) {
        LOG.warn(e.kind(), e);
        return problem(e.kind(), 503);
    }

    @ServerExceptionMapper
    public Response outOfScope(OutOfScope e) {
        return problem(e.kind(), 403);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        int status = e.getResponse().getStatus();
        return status == 404 ? notFound(new NotFound("")) : problem("http-" + status, status);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException lost) {
                return overtaken(lost);
            }
        }
        LOG.error("unexpected", e);
        return problem("unexpected", 500);
    }

    private Response problem(String kind, int status) {
        String title = text("problem." + kind);
        return answer(new Problem(
                "urn:suyuan:problem:" + kind,
                title,
                status,
                null,
                uri.getRequestUri().getPath(),
                null,
                null,
                null));
    }

    private Response invalid(List<FieldError> errors) {
        return answer(new Problem(
                "urn:suyuan:problem:invalid-request",
                text("problem.invalid-request"),
                400,
                errors.stream()
                        .map(error -> error.pointer() + " " + error.detail())
                        .collect(Collectors.joining("; ")),
                uri.getRequestUri().getPath(),
                null,
                null,
                errors));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    /** A code in the caller's words, where there are words for it. */
    private Object shown(Object detail) {
        if (!(detail instanceof Enum<?> code)) {
            return detail;
        }
        String key = "label." + LabelsResource.name(code.getDeclaringClass()) + "." + code.name();
        String label = text(key);
        return label.equals(key) ? code.name() : label;
    }

    private Locale locale() {
        return Messages.locale(headers.getAcceptableLanguages());
    }

    private String text(String key) {
        return Messages.text(locale(), key);
    }

    /** Bean Validation's own sentences are English; ours are found by the constraint's name. */
    private String sentence(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        String key = "constraint." + constraint.getAnnotation().annotationType().getSimpleName();
        Object max = constraint
                .getAttributes()
                .getOrDefault("max", constraint.getAttributes().get("value"));
        Object min = constraint.getAttributes().getOrDefault("min", "");
        return Messages.text(locale(), key, min, max == null ? "" : max);
    }

    /** {@code register.request.appeal.text} is {@code /appeal/text}: the method and its parameter are ours, not the caller's. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        String pointer = nodes.stream()
                .skip(2)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex()) + "/" + node.getName())
                .collect(Collectors.joining());
        return pointer.isEmpty() ? nodes.get(nodes.size() - 1).getName() : pointer.replace("/<list element>", "");
    }

    private static String pointer(JsonMappingException e) {
        String pointer =
                e.getPath().stream().map(reference -> "/" + element(reference)).collect(Collectors.joining());
        return pointer.isEmpty() ? "/" : pointer;
    }

    private static @Nullable Object element(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName();
    }
}
