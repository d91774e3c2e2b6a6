package org.suyuan.platform.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.suyuan.platform.problem.BadInput;

/**
 * Refuses a parameter of the query that the operation does not have: {@code dry_run=true} would be passed over, and what was
 * meant as a trial would be done.
 */
@ApplicationScoped
public class KnownParameters {
    private final Map<Method, TreeSet<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        TreeSet<String> names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::namesOf);
        for (String name : sent) {
            if (!names.contains(name)) {
                throw new BadInput(name, "field.no-parameter", names.isEmpty() ? "-" : String.join(", ", names));
            }
        }
    }

    private static TreeSet<String> namesOf(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::places)
                .map(place -> place.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A parameter itself, or the fields of a bean of parameters. */
    private static Stream<? extends AnnotatedElement> places(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
