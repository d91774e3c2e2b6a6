package org.suyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of answers which fields are always there: those of their records that are not {@link Nullable}. What is also sent to
 * the service stays as its validation says.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnsweredFieldsOpenApiFilter implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String REFERENCE = "#/components/schemas/";

    /** Records by the name of their schema; a name that two of them have stands for neither. */
    private final Map<String, TreeSet<ClassInfo>> records;

    /**
     * @param code where the records are declared
     */
    public AnsweredFieldsOpenApiFilter(IndexView code) {
        records = code.getAnnotations(SCHEMA).stream()
                .filter(documented -> documented.target().kind() == AnnotationTarget.Kind.CLASS
                        && documented.target().asClass().isRecord())
                .collect(Collectors.groupingBy(
                        AnsweredFieldsOpenApiFilter::schemaName,
                        Collectors.mapping(
                                documented -> documented.target().asClass(),
                                Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(ClassInfo::name))))));
    }

    private static String schemaName(AnnotationInstance documented) {
        AnnotationValue name = documented.value("name");
        return name == null ? documented.target().asClass().simpleName() : name.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<String> answered = reached(schemas, contents(document, AnsweredFieldsOpenApiFilter::answers));
        answered.removeAll(reached(schemas, contents(document, AnsweredFieldsOpenApiFilter::requests)));
        schemas.forEach((name, schema) -> {
            TreeSet<ClassInfo> named = records.get(name);
            if (answered.contains(name) && named != null && named.size() == 1 && schema.getProperties() != null) {
                require(schema, schema.getProperties(), named.first());
            }
        });
    }

    private static void require(Schema schema, Map<String, Schema> properties, ClassInfo record) {
        List<String> always = record.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .filter(properties::containsKey)
                .toList();
        schema.setRequired(always.isEmpty() ? null : always);
    }

    private static Stream<Content> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(answer -> answer.getContent())
                .filter(Objects::nonNull);
    }

    private static Stream<Content> requests(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent())
                .filter(Objects::nonNull);
    }

    private static List<Schema> contents(
            OpenAPI document, java.util.function.Function<Operation, Stream<Content>> side) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(side)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(media -> media.getSchema())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The names of all schemas that some lead to. */
    private static Set<String> reached(Map<String, Schema> schemas, List<Schema> from) {
        Set<String> names = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Schema next = open.pop();
            String reference = next.getRef();
            if (reference != null) {
                String name = reference.substring(REFERENCE.length());
                Schema found = schemas.get(name);
                if (names.add(name) && found != null) {
                    open.push(found);
                }
            }
            parts(next).forEach(open::push);
        }
        return names;
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        listed(schema.getAllOf()),
                        listed(schema.getAnyOf()),
                        listed(schema.getOneOf()),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()),
                        schema.getAdditionalPropertiesSchema() == null
                                ? List.<Schema>of()
                                : List.of(schema.getAdditionalPropertiesSchema()))
                .flatMap(Collection::stream);
    }

    private static List<Schema> listed(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
