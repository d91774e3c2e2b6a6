package org.suyuan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suyuan.testkit.Committed;
import org.suyuan.testkit.ContractExamples;

class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path HOME = Path.of("src/main/resources/contract");
    private static final Set<String> PERSONAL =
            Set.of("name", "phone", "idnumber", "address", "email", "employeenumber");

    static java.util.List<Class<? extends Event>> types() {
        return ContractExamples.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_committed_schema_is_that_of_the_record(Class<? extends Event> type) throws IOException {
        Committed.check(
                file(type, "schema"), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema(type)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_committed_example_is_the_record_on_the_wire_and_fits_the_schema(Class<? extends Event> type)
            throws IOException {
        Committed.check(file(type, "example"), ContractExamples.json(ContractExamples.of(type)));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(type, "schema")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file(type, "example")), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"petitionId\": 5}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_event_has_a_field_for_personal_data(Class<? extends Event> type) throws IOException {
        JsonNode example = JSON.readTree(Files.readString(file(type, "example")));
        assertThat(example.properties())
                .noneMatch(field -> PERSONAL.contains(field.getKey().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void a_type_is_named_after_producer_and_record() {
        assertThat(EventType.of(org.suyuan.contract.grading.GradeDecided.class))
                .isEqualTo("org.suyuan.grading.grade-decided.v1");
        assertThat(EventType.of("feedback", DeadlineReached.class))
                .isEqualTo("org.suyuan.feedback.deadline-reached.v1");
    }

    private static Path file(Class<? extends Event> type, String kind) {
        String home = EventType.isOfAll(type) ? "common" : EventType.of(type).split(Pattern.quote("."))[2];
        return HOME.resolve(home).resolve(EventType.name(type) + ".v1." + kind + ".json");
    }

    /** Values that travel by REST too say what they are in the annotation of OpenAPI. */
    private static @Nullable String described(@Nullable Schema schema) {
        return schema == null ? null : schema.description();
    }

    /** Every component is required unless it is {@code @Nullable}; unknown fields are allowed, for v1 grows by them. */
    private static ObjectNode schema(Class<? extends Event> type) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.FLATTENED_ENUMS_FROM_TOSTRING);
        builder.forFields()
                .withRequiredCheck(
                        field -> field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) == null)
                .withNullableCheck(
                        field -> field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) != null
                                && !(field.getRawMember().getAnnotatedType() instanceof AnnotatedParameterizedType));
        builder.forFields().withDescriptionResolver(field -> described(field.getAnnotation(Schema.class)));
        return new SchemaGenerator(builder.build()).generateSchema(type);
    }
}
