package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandlingFileTest {
    private static final Set<String> CONFINED = Set.of("protection", "accountability", "care", "extreme-acts");

    @Test
    @DisplayName(
            "X-24, X-36, X-38, F-13 the audit extract of a file is silent about every operation on what others must not know of")
    void silent_about_every_confined_operation() throws IOException {
        Set<String> operations = new TreeSet<>();
        for (JsonNode path : new YAMLMapper().readTree(new File("openapi.yaml")).path("paths")) {
            for (JsonNode operation : path) {
                if (CONFINED.contains(operation.path("tags").path(0).asText())) {
                    operations.add(operation.path("operationId").asText());
                }
            }
        }
        // False closings are told to the office.
        operations.remove("listFalseClosings");
        assertThat(HandlingFile.CONFINED_ACTS).containsExactlyInAnyOrderElementsOf(operations);
    }
}
