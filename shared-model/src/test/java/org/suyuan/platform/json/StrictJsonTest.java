package org.suyuan.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private final ObjectMapper json = mapper();

    record Letter(String title, Instant at, LocalDate day, Integer pages, Boolean signed, UUID id, DayOfWeek on) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"title\":\"a\",\"at\":0}",
                "{\"at\":\"1900-01-01T00:00:00+08:05:43\"}",
                "{\"at\":\"1900-01-01T00:00:00Z\"}",
                "{\"at\":\"0206-01-01T00:00:00Z\"}",
                "{\"at\":\"\"}",
                "{\"at\":\" \"}",
                "{\"day\":\"1900-01-01\"}",
                "{\"day\":\"1970-01-01\"}",
                "{\"day\":\"2026-02-30\"}",
                "{\"day\":\"\"}",
                "{\"day\":[2026,2,3]}",
                "{\"at\":\"2026-11-20T08:00:00\"}",
                "{\"at\":\"2026-11-20 08:00:00\"}",
                "{\"at\":\"1763596800000\"}",
                "{\"title\":5}",
                "{\"pages\":\"\"}",
                "{\"pages\":\" \"}",
                "{\"pages\":\"3\"}",
                "{\"signed\":\"\"}",
                "{\"signed\":0}",
                "{\"signed\":\"true\"}",
                "{\"id\":\"\"}",
                "{\"on\":\"\"}",
                "{\"on\":1}"
            })
    void what_a_request_may_not_say_is_refused(String body) {
        assertThatThrownBy(() -> json.readValue(body, Letter.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_tree_that_says_a_key_twice_is_refused_too() {
        assertThatThrownBy(() -> json.readValue("{\"a\":{\"b\":1,\"b\":2}}", JsonNode.class))
                .isInstanceOf(JsonProcessingException.class)
                .isNotInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01T00:00:00+08:05:43",
                "0206-01-01T00:00:00+08:05:43",
                "1026-11-20T00:00:00Z",
                "2026-11-20T08:00:00+08:00"
            })
    void what_was_stored_is_read_whatever_it_says(String stored) throws JsonProcessingException {
        Letter letter = StrictJson.stored(json.readerFor(Letter.class)).readValue("{\"at\":\"" + stored + "\"}");
        assertThat(letter.at()).isEqualTo(java.time.OffsetDateTime.parse(stored).toInstant());
        String again = json.writeValueAsString(letter);
        assertThat(StrictJson.stored(json.readerFor(Letter.class)).<Letter>readValue(again))
                .isEqualTo(letter);
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
