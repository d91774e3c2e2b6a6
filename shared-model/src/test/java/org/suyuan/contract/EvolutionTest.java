package org.suyuan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.testkit.SchemaEvolution;

class EvolutionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path NOW = Path.of("src/main/resources/contract");
    private static final Path RELEASED = Path.of("src/main/resources/contract-released");
    private static final String SCHEMA = """
            {"type": "object", "required": ["a"], "properties": {
              "a": {"type": "string", "enum": ["X", "Y"]},
              "f": {"allOf": [{"type": "object", "properties": {"g": {"type": "string"}}}, {"description": "d"}]},
              "h": {"anyOf": [{"type": "null"}, {"type": "string", "enum": ["U"]}]},
              "b": {"type": "array", "items": {"type": "object", "properties": {"c": {"type": "integer"}}}}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"X\", \"Y\"|\"X\"|/a has no code Y",
                "\"integer\"|\"string\"|/b[]/c has another type",
                "\"c\":|\"d\":|/b[]/c is gone",
                "\"g\":|\"i\":|/f/g is gone",
                "\"U\"|\"V\"|/h has no code U",
                "\"c\": {\"type\": \"integer\"|\"c\": {\"type\": \"integer\", \"enum\": [\"1\"]|/b[]/c is no free text any more",
                "[\"a\"]|[]|/a is required in one alone",
                "[\"a\"]|[\"a\", \"b\"]|/b is required in one alone"
            })
    @DisplayName("what breaks a reader of the released contract is told by its path")
    void breaks_are_told(String released, String now, String told) throws IOException {
        assertThat(SchemaEvolution.breaks(JSON.readTree(SCHEMA), JSON.readTree(SCHEMA.replace(released, now))))
                .containsExactly(told);
    }

    @Test
    @DisplayName("a field or a code more breaks nobody, unless the field is required")
    void what_grows_breaks_nobody() throws IOException {
        JsonNode grown = JSON.readTree(SCHEMA.replace("\"Y\"]}", "\"Y\", \"Z\"]}, \"e\": {\"type\": \"string\"}"));
        assertThat(SchemaEvolution.breaks(JSON.readTree(SCHEMA), grown)).isEmpty();
        JsonNode demanding = JSON.readTree(SCHEMA.replace("[\"a\"]", "[\"a\", \"e\"]"));
        assertThat(SchemaEvolution.breaks(JSON.readTree(SCHEMA), demanding)).containsExactly("/e is new and required");
    }

    /** Before the first release there is nothing to compare with. */
    @Test
    @DisplayName("the contract of the last release still holds")
    void the_released_contract_holds() throws IOException {
        for (Path schema : released()) {
            Path now = NOW.resolve(RELEASED.relativize(schema));
            assertThat(now).exists();
            assertThat(SchemaEvolution.breaks(JSON.readTree(schema.toFile()), JSON.readTree(now.toFile())))
                    .as(schema.toString())
                    .isEmpty();
        }
    }

    private static List<Path> released() throws IOException {
        if (!Files.exists(RELEASED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .toList();
        }
    }
}
