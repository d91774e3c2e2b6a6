package org.suyuan.intake.rest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.testkit.Servers;

/** Texts are measured as people see them. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class WrittenLengthTest {
    private static final String RARE = "\uD840\uDC0B";

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\uFEFF\u2060", "\u3000", "\u3164", "\u00AD\u200D"})
    @DisplayName("I-02 a title in which nothing can be seen is no title")
    void nothing_seen_is_blank(String title) {
        entitled(title).statusCode(400).body("errors.pointer", equalTo(List.of("/title")));
    }

    @Test
    @DisplayName("I-02 a character of the household register beyond the first plane counts as one: 200 fit, 201 do not")
    void a_rare_character_is_one() {
        entitled(RARE.repeat(200)).statusCode(201).body("petition.title", equalTo(RARE.repeat(200)));
        entitled(RARE.repeat(201)).statusCode(400).body("errors.pointer", equalTo(List.of("/title")));
    }

    private static io.restassured.response.ValidatableResponse entitled(String title) {
        Map<String, Object> letter = new HashMap<>(
                Map.of("channel", "LETTER", "anonymous", true, "title", title, "text", "中班没有热水。", "unit", "/group"));
        return Desk.keyed("clerk").body(letter).post("/v1/petitions").then();
    }
}
