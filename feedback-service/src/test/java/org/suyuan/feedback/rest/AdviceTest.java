package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;

/** What petitions arose from is traced and mended. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class AdviceTest {
    private static final String WORDS = "将津贴栏固化进工资表模板";

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "X-34, E-24 advice on closed petitions is answered within 30 days, and its effect is checked; without one it is answered anew")
    void from_advice_to_effect() throws Exception {
        UUID petition = closed();
        String id = give(petition, "RULE_NOT_CARRIED_OUT")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("since", nullValue())
                .extract()
                .path("adviceId");
        Map<String, String> clock =
                Acts.get("clerk", petition, "/deadlines").extract().path("find { it.purpose == 'advice' }");
        assertThat(Duration.between(
                        OffsetDateTime.parse(clock.get("startedAt")), OffsetDateTime.parse(clock.get("dueAt"))))
                .isGreaterThan(Duration.ofDays(29));
        act("clerk", id, "check", Map.of("effective", true, "words", WORDS))
                .statusCode(409)
                .body("rule", equalTo("ADVICE_IS_CHECKED_AFTER_THE_ANSWER"));
        answer(id).statusCode(200).body("state", equalTo("ANSWERED")).body("answer", equalTo(WORDS));
        answer(id).statusCode(409).body("rule", equalTo("ADVICE_IS_ANSWERED_WHILE_OPEN"));
        act("clerk", id, "check", Map.of("effective", false, "words", WORDS))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        answer(id).statusCode(200).body("rounds", equalTo(2)).body("since", equalTo(0));
        closed();
        get("clerk", id).body("since", equalTo(1));
        act("clerk", id, "check", Map.of("effective", true, "words", WORDS))
                .statusCode(200)
                .body("state", equalTo("EFFECTIVE"));
        assertThat(WholeDatabase.tablesWith(database, WORDS)).isEmpty();
    }

    @Test
    @DisplayName("X-34 ADVICE_STANDS_ON_CLOSED_PETITIONS: neither on an open one nor on one of another cause")
    void stands_on_closed_petitions() {
        give(Acts.delivered(), "RULE_NOT_CARRIED_OUT")
                .statusCode(409)
                .body("rule", equalTo("ADVICE_STANDS_ON_CLOSED_PETITIONS"));
        give(closed(), "LEGACY").statusCode(409);
        give(UUID.randomUUID(), "LEGACY").statusCode(404);
    }

    @Test
    @DisplayName("X-34 ADVICE_IS_CHECKED_BY_ANOTHER than the unit; a unit sees its own advice and no other's")
    void checked_by_another() {
        String id = give(closed(), "RULE_NOT_CARRIED_OUT").extract().path("adviceId");
        answer(id).statusCode(200);
        Acts.keyedBy(TestTokens.bearer("clerk", "clerk-hr", "/group/hr"))
                .body(Map.of("effective", true, "words", WORDS))
                .post("/v1/advices/" + id + "/check")
                .then()
                .statusCode(403)
                .body("rule", equalTo("ADVICE_IS_CHECKED_BY_ANOTHER"));
        list("/group/hr").body("adviceId", hasItem(id));
        list("/group/mine-2").body("adviceId", not(hasItem(id)));
    }

    private static UUID closed() {
        UUID petition = Acts.delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        return petition;
    }

    private static ValidatableResponse give(UUID petition, String cause) {
        return keyed("director")
                .body(Map.of("petitionIds", List.of(petition), "unit", "/group/hr", "rootCause", cause, "words", WORDS))
                .post("/v1/advices")
                .then();
    }

    private static ValidatableResponse answer(String id) {
        return act("department", id, "answer", Map.of("words", WORDS));
    }

    private static ValidatableResponse act(String role, String id, String what, Map<String, Object> body) {
        return keyed(role).body(body).post("/v1/advices/" + id + "/" + what).then();
    }

    private static ValidatableResponse get(String role, String id) {
        return as(role).get("/v1/advices/" + id).then();
    }

    private static ValidatableResponse list(String unit) {
        return given().header("Authorization", TestTokens.bearer("department", "department-wang", unit))
                .get("/v1/advices?limit=200")
                .then();
    }
}
