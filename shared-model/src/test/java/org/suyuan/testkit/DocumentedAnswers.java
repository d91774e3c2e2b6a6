package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer that a test of a service is given to the committed OpenAPI document: its status is documented, and its
 * JSON is what the document says. What the document does not know, as health and metrics, is let through.
 */
public final class DocumentedAnswers implements QuarkusTestBeforeClassCallback, Filter {
    private static final Path DOCUMENT = Path.of("openapi.yaml");
    private static final String JSON = "json";

    private static final Map<JsonNode, Schema> SCHEMAS = new ConcurrentHashMap<>();

    @Override
    public void beforeClass(Class<?> test) {
        if (DOCUMENT.toFile().exists()) {
            RestAssured.replaceFiltersWith(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        operation(request.getMethod(), URI.create(request.getURI()).getPath())
                .ifPresent(operation -> check(request.getMethod() + " " + request.getURI(), operation, answer));
        return answer;
    }

    private static void check(String asked, JsonNode operation, Response answer) {
        JsonNode documented = operation.path("responses").path(String.valueOf(answer.statusCode()));
        assertThat(documented.isMissingNode())
                .as("%s answers %s, which is not documented", asked, answer.statusCode())
                .isFalse();
        String type = String.valueOf(answer.contentType()).replaceFirst(";.*", "");
        JsonNode schema = documented.path("content").path(type).path("schema");
        if (type.endsWith(JSON) && !answer.body().asString().isEmpty()) {
            assertThat(schema.isMissingNode())
                    .as("%s answers %s %s, which is not documented", asked, answer.statusCode(), type)
                    .isFalse();
            assertThat(SCHEMAS.computeIfAbsent(schema, DocumentedAnswers::compiled)
                            .validate(answer.body().asString(), InputFormat.JSON))
                    .as("%s answers %s otherwise than documented", asked, answer.statusCode())
                    .isEmpty();
        }
    }

    private static Schema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", Document.ROOT.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
    }

    /** The operation of a path; one that is written out goes before one with a parameter there. */
    private static Optional<JsonNode> operation(String method, String path) {
        List<String> asked = List.of(path.split("/", -1));
        return Document.ROOT.path("paths").properties().stream()
                .filter(documented -> isOf(List.of(documented.getKey().split("/", -1)), asked))
                .min(Comparator.comparing(documented -> parameters(documented.getKey())))
                .map(documented -> documented.getValue().path(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode());
    }

    private static boolean isOf(List<String> template, List<String> asked) {
        boolean same = template.size() == asked.size();
        for (int i = 0; same && i < asked.size(); i++) {
            same = template.get(i).startsWith("{") || template.get(i).equals(asked.get(i));
        }
        return same;
    }

    private static long parameters(String template) {
        return template.chars().filter(letter -> letter == '{').count();
    }

    /** Read when the first answer comes. */
    private static final class Document {
        static final JsonNode ROOT = read();

        private static JsonNode read() {
            try {
                return new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
