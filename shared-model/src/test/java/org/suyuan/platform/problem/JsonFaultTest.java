package org.suyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.platform.json.StrictJson;

class JsonFaultTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    enum Way {
        VISIT,
        LETTER
    }

    record Letter(String title, Instant at, Integer pages, Boolean signed, Way way, List<Way> ways, Letter reply) {}

    JsonFaultTest() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"way\":\"visit\"}|/way|must be one of VISIT, LETTER",
                "{\"ways\":[\"VISIT\",\"x\"]}|/ways/1|must be one of VISIT, LETTER",
                "{\"ways\":\"VISIT\"}|/ways|must be a list",
                "{\"pages\":\"3\"}|/pages|must be a whole number, without quotation marks",
                "{\"pages\":99999999999}|/pages|is out of range",
                "{\"title\":\"\\ud83d\"}|/title|has the wrong type or value",
                "{\"signed\":\"true\"}|/signed|must be true or false, without quotation marks",
                "{\"reply\":\"x\"}|/reply|must be an object",
                "{\"reply\":{\"title\":5}}|/reply/title|must be a text; put numbers of orders in quotes, long ones lose digits on the way",
                "{\"reply\":{\"title\":\"a\",\"title\":\"b\"}}|/reply/title|is there twice",
                "{\"title\":\"a\",\"title\":\"b\"}|/title|is there twice",
                "{\"reply\":{\"titel\":\"a\"}}|/reply/titel|unknown field",
                "{\"at\":\"2026-11-20\"}|/at|must be a time with its offset, for example 2026-11-20T08:30:00+08:00"
            })
    @DisplayName("X-41 a field is named with what would be right there")
    void a_field_is_named(String body, String pointer, String sentence) {
        BadInput fault = JsonFault.of(refused(body, StandardCharsets.UTF_8)).orElseThrow();
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.sentence(Locale.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    @DisplayName("X-41 of a body that is cut off the place is told")
    void the_place_is_told() {
        JsonProcessingException cut = refused("{\n  \"reply\": {\"title\": ", StandardCharsets.UTF_8);
        assertThat(JsonFault.of(cut)).isEmpty();
        assertThat(JsonFault.unread(cut).orElseThrow().getLocation().getLineNr())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"title\":\"高温津贴\"}", "{\"reply\":{\"title\":\"补发\"}}"})
    @DisplayName("X-41 a body in another charset is told as such")
    void another_charset_is_told(String body) {
        JsonProcessingException refused = refused(body, Charset.forName("GBK"));
        assertThat(JsonFault.of(refused)).isEmpty();
        assertThat(JsonFault.unread(refused)).get().matches(JsonFault::isNoUtf8);
    }

    private JsonProcessingException refused(String body, Charset charset) {
        return catchThrowableOfType(
                JsonProcessingException.class, () -> json.readValue(body.getBytes(charset), Letter.class));
    }
}
