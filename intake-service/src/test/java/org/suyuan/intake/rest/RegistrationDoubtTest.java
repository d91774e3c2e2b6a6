package org.suyuan.intake.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;

/** What may be mistyped is told while the petitioner is still at the desk. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class RegistrationDoubtTest {
    private static final Map<String, Object> MISTYPED = Map.of(
            "name",
            "金丝雀",
            "idNumber",
            "110101199001011234",
            "phone",
            "1390000111",
            "email",
            "123@qq",
            "representative",
            false);
    private static final Map<String, Object> RIGHT = Map.of(
            "name", "云雀", "idNumber", "11010119900101100x", "phone", "0351-2345678转802", "representative", false);

    @Test
    @DisplayName("I-03 a mistyped card or phone is registered and pointed at, its value is not repeated")
    void mistyped_numbers_are_pointed_at() {
        Desk.keyed("clerk")
                .body(registration(List.of(RIGHT, MISTYPED)))
                .post("/v1/petitions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("doubts.doubt", contains("ID_NUMBER", "PHONE", "EMAIL"))
                .body(
                        "doubts.pointer",
                        contains("/petitioners/1/idNumber", "/petitioners/1/phone", "/petitioners/1/email"))
                .body(not(containsString("1390000111")));
    }

    @Test
    @DisplayName("I-03 numbers that are right raise no doubt")
    void right_numbers_raise_no_doubt() {
        Desk.keyed("clerk")
                .body(registration(List.of(RIGHT)))
                .post("/v1/petitions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("doubts", empty());
    }

    @Test
    @DisplayName("I-13 who files on the web is told, too, before the page is left")
    void who_files_is_told() {
        Desk.visitor()
                .body(Map.of("anonymous", false, "petitioners", List.of(MISTYPED), "title", "浴室水凉", "text", "中班没有热水。"))
                .post("/v1/public/petitions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("doubts[1].pointer", equalTo("/petitioners/0/phone"));
    }

    private static Map<String, Object> registration(List<Map<String, Object>> people) {
        return Map.of(
                "channel",
                "VISIT",
                "anonymous",
                false,
                "petitioners",
                people,
                "title",
                "反映浴室水凉",
                "text",
                "中班没有热水。",
                "unit",
                Desk.UNIT);
    }
}
