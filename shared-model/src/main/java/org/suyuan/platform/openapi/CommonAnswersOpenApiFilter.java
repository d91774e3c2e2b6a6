package org.suyuan.platform.openapi;

import static java.util.Map.entry;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.suyuan.platform.idempotency.IdempotencyKeyRequired;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.store.IfMatchRequired;

/** Writes once what every operation has: refusals as problems, and on a change its key and its precondition. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswersOpenApiFilter implements OASFilter {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Sorted: the document must be the same in every build. */
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            entry("400", "The request cannot be understood 请求无法识别"),
            entry("403", "The token does not carry the role, or a claim that cannot be read 无权限"),
            entry("404", "There is no such thing, or none that you may know of 不存在"),
            entry("406", "Accept asks for no media type that is given here 无法以所要求的格式答复"),
            entry("409", "It does not fit the state of things 与当前状态不符"),
            entry("413", "The body is too large 请求内容过大"),
            entry("415", "Content-Type is none that is read here 不支持该内容类型"),
            entry("422", "A rule of the method refuses it, or the key was used for another request 违反规则"),
            entry("429", "Too many requests; Retry-After says when again 请求过于频繁"),
            entry("503", "Something that the service needs does not answer; the same request may succeed later 暂不可用")));

    private final Set<String> keyed;
    private final Set<String> fromSeen;

    /**
     * @param code where the operations are declared: which of them are done once, and which from a version that was seen
     */
    public CommonAnswersOpenApiFilter(IndexView code) {
        keyed = operations(code, Idempotent.class, IdempotencyKeyRequired.class);
        fromSeen = operations(code, IfMatchRequired.class);
    }

    private static Set<String> operations(IndexView code, Class<?>... annotations) {
        return Stream.of(annotations)
                .flatMap(annotation -> code.getAnnotations(annotation).stream())
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(found -> found.target().asMethod().annotation(OPERATION))
                .filter(Objects::nonNull)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(method, operation)));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        REFUSALS.forEach((status, description) -> refuse(operation, status, description));
        operation
                .getResponses()
                .addAPIResponse("431", OASFactory.createAPIResponse().description("The headers are too large 请求头过大"));
        tellNoContent(operation);
        if (operation.getSecurity() != null) {
            refuse(operation, "401", "No valid token 未登录");
        }
        if (keyed.contains(operation.getOperationId())) {
            header(
                    operation,
                    "Idempotency-Key",
                    true,
                    "8 to 100 printable ASCII characters, new for every new intent: a repeat gets the first answer and has no effect 幂等键");
        }
        if (method != PathItem.HttpMethod.GET && hasPathParameter(operation)) {
            boolean required = fromSeen.contains(operation.getOperationId());
            header(
                    operation,
                    "If-Match",
                    required,
                    "The ETag of what was seen; refused with 412 when it has changed since 版本");
            refuse(operation, "412", "It has changed since you saw it 版本已变");
            if (required) {
                refuse(operation, "428", "If-Match is missing 缺少版本");
            }
        }
    }

    /** Documents 204 for an operation that answers nothing, where the generator says 201. */
    private static void tellNoContent(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            operation.getResponses().removeAPIResponse("201");
            operation
                    .getResponses()
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("Done 已完成"));
        }
    }

    private static boolean hasPathParameter(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(one -> one.getIn() == Parameter.In.PATH);
    }

    private static void refuse(Operation operation, String status, String description) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        operation.getResponses().addAPIResponse(status, refusal);
    }

    private static void header(Operation operation, String name, boolean required, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)));
    }
}
