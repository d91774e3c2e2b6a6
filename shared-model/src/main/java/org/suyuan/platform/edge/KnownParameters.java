package org.suyuan.platform.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.suyuan.platform.problem.BadInput;

/**
 * Refuses a parameter of the query that the operation does not have: {@code dry_run=true} would be passed over, and what was
 * meant as a trial would be done. Refuses one that is said twice where one is taken: the second would be passed over, too.
 */
@ApplicationScoped
public class KnownParameters {
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, Boolean> taken = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::takenBy);
        sent.forEach((name, values) -> {
            if (!taken.containsKey(name)) {
                throw new BadInput(
                        name, "field.no-parameter", taken.isEmpty() ? "-" : String.join(", ", taken.keySet()));
            }
            if (values.size() > 1 && !taken.get(name)) {
                throw new BadInput(name, "field.one-parameter");
            }
        });
    }

    /** By name whether several are taken. */
    private static Map<String, Boolean> takenBy(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::places)
                .filter(place -> place.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toMap(
                        place -> place.getAnnotation(QueryParam.class).value(),
                        KnownParameters::takesSeveral,
                        (one, other) -> one || other,
                        TreeMap::new));
    }

    private static boolean takesSeveral(AnnotatedElement place) {
        Class<?> type = place instanceof Field field ? field.getType() : ((Parameter) place).getType();
        return Collection.class.isAssignableFrom(type);
    }

    /** A parameter itself, or the fields of a bean of parameters. */
    private static Stream<? extends AnnotatedElement> places(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
