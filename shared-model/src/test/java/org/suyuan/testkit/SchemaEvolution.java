package org.suyuan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the schema of an event with the one that was released: within a version it only grows (deploy/docs/evolution.md). */
public final class SchemaEvolution {
    private final List<String> breaks = new ArrayList<>();

    private SchemaEvolution() {}

    /** What breaks who reads events by the released schema, or reads released events by the schema of now; by path. */
    public static List<String> breaks(JsonNode released, JsonNode now) {
        SchemaEvolution evolution = new SchemaEvolution();
        evolution.compare("", released, now);
        return evolution.breaks;
    }

    private void compare(String path, JsonNode then, JsonNode today) {
        JsonNode released = whole(then);
        JsonNode now = whole(today);
        if (!released.path("type").equals(now.path("type"))) {
            breaks.add(path + " has another type");
        }
        Set<String> codes = texts(released.path("enum"));
        if (codes.isEmpty() && now.has("enum")) {
            breaks.add(path + " is no free text any more");
        }
        codes.removeAll(texts(now.path("enum")));
        codes.forEach(code -> breaks.add(path + " has no code " + code));
        Set<String> required = texts(released.path("required"));
        Set<String> requiredNow = texts(now.path("required"));
        for (var field : released.path("properties").properties()) {
            String below = path + "/" + field.getKey();
            JsonNode there = now.path("properties").path(field.getKey());
            if (there.isMissingNode()) {
                breaks.add(below + " is gone");
            } else {
                if (required.contains(field.getKey()) != requiredNow.contains(field.getKey())) {
                    breaks.add(below + " is required in one alone");
                }
                compare(below, field.getValue(), there);
            }
        }
        requiredNow.stream()
                .filter(name -> released.path("properties").path(name).isMissingNode())
                .forEach(name -> breaks.add(path + "/" + name + " is new and required"));
        if (released.has("items")) {
            compare(path + "[]", released.path("items"), now.path("items"));
        }
    }

    /** A schema with what its parts say: those of {@code allOf}, and of {@code anyOf} the one that is not null. */
    private static JsonNode whole(JsonNode schema) {
        if (!schema.has("allOf") && !schema.has("anyOf")) {
            return schema;
        }
        ObjectNode merged = schema.deepCopy();
        merged.remove(List.of("allOf", "anyOf"));
        schema.path("allOf").forEach(part -> merged.setAll((ObjectNode) whole(part)));
        for (JsonNode part : schema.path("anyOf")) {
            if (!part.path("type").asText().equals("null")) {
                merged.setAll((ObjectNode) whole(part));
            }
        }
        return merged;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
