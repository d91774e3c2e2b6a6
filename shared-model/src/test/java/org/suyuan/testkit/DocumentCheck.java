package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An OpenAPI document that a front-end team can work from: nothing in it goes without saying. */
public final class DocumentCheck {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    private final JsonNode document;
    private final List<String> silent = new ArrayList<>();

    private DocumentCheck(JsonNode document) {
        this.document = document;
    }

    /** Every schema, field and parameter says what it is, and every field of one value shows an example. */
    public static void check(JsonNode document) {
        DocumentCheck check = new DocumentCheck(document);
        check.schemas();
        check.parameters();
        assertThat(check.silent).as("without a description or an example").isEmpty();
    }

    private void schemas() {
        document.at("/components/schemas").properties().forEach(schema -> {
            demand(schema.getKey(), isDescribed(schema.getValue()));
            schema.getValue().path("properties").properties().forEach(field -> {
                String name = schema.getKey() + "." + field.getKey();
                demand(name, isDescribed(field.getValue()));
                demand(name + " example", !isScalar(field.getValue()) || hasExample(field.getValue()));
            });
        });
    }

    private void parameters() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> operation
                                .path("parameters")
                                .forEach(parameter -> demand(
                                        path.getKey() + " "
                                                + parameter.path("name").asText(),
                                        isDescribed(parameter)))));
    }

    private boolean isDescribed(JsonNode node) {
        return node.hasNonNull("description")
                || node.has("$ref")
                || node.path("items").has("$ref");
    }

    private boolean isScalar(JsonNode node) {
        JsonNode type = node.path("type");
        String first = type.isArray() ? type.path(0).asText() : type.asText();
        return !node.has("$ref") && SCALARS.contains(first);
    }

    private boolean hasExample(JsonNode node) {
        return node.has("examples") || node.has("example") || node.has("enum");
    }

    private void demand(String what, boolean said) {
        if (!said) {
            silent.add(what);
        }
    }
}
