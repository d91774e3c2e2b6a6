package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RegradingTest {
    @Test
    void a_clerk_raises_the_director_lowers_and_every_moved_date_is_told() {
        UUID petition = Desk.graded(Map.of());
        Desk.clerk()
                .body(regrading("IMPORTANT", Map.of("PEOPLE", 26)))
                .post(Desk.path(petition) + "/regrading")
                .then()
                .statusCode(200)
                .body("grade", equalTo("IMPORTANT"))
                .body("dueAt", equalTo("2026-12-05T23:59:59+08:00"))
                .body("regradings", hasSize(1))
                .body("regradings[0].dueBefore", equalTo("2026-11-27T23:59:59+08:00"))
                .body("verdict.facts.PEOPLE", equalTo(26));
        Desk.clerk()
                .body(regrading("ORDINARY", Map.of("PEOPLE", 2)))
                .post(Desk.path(petition) + "/regrading")
                .then()
                .statusCode(403)
                .body("rule", equalTo("LOWERING_IS_THE_DIRECTORS"));
        Desk.director()
                .body(regrading("ORDINARY", Map.of("PEOPLE", 2)))
                .post(Desk.path(petition) + "/regrading")
                .then()
                .statusCode(200)
                .body("regradings.to", equalTo(List.of("IMPORTANT", "ORDINARY")));
        assertThat(Wire.await("suyuan.grading", petition, 3))
                .extracting(event -> Wire.header(event, "ce_type"))
                .containsExactly(
                        "org.suyuan.grading.grade-decided.v1",
                        "org.suyuan.grading.grade-changed.v1",
                        "org.suyuan.grading.grade-changed.v1");
    }

    @Test
    @DisplayName("I-21 what is taken back after the decision ends in every later step, told behind the decision")
    void taken_back_after_the_decision() {
        UUID petition = Desk.graded(Map.of());
        Wire.send(ContractExamples.of(
                PetitionSettled.class, Map.of("petitionId", petition, "settlement", Settlement.WITHDRAWN)));
        assertThat(Wire.await("suyuan.grading", petition, 2))
                .extracting(event -> Wire.header(event, "ce_type"))
                .containsExactly("org.suyuan.grading.grade-decided.v1", "org.suyuan.grading.grade-voided.v1");
        Desk.clerk()
                .body(regrading("IMPORTANT", Map.of("PEOPLE", 26)))
                .post(Desk.path(petition) + "/regrading")
                .then()
                .statusCode(409)
                .body("rule", equalTo("REGRADED_WHILE_IT_IS_OPEN"));
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_its_version_is_the_current_one() {
        UUID petition = Desk.graded(Map.of());
        String key = UUID.randomUUID().toString();
        int version = 0;
        for (String language : List.of("zh-CN", "en")) {
            version = given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("Accept-Language", language)
                    .body(regrading("IMPORTANT", Map.of("PEOPLE", 26)))
                    .post(Desk.path(petition) + "/regrading")
                    .then()
                    .statusCode(200)
                    .body("regradings", hasSize(1))
                    .extract()
                    .path("version");
        }
        Desk.clerk().get(Desk.path(petition)).then().body("version", equalTo(version));
    }

    @Test
    void bad_regradings_change_nothing() {
        UUID petition = Desk.graded(Map.of());
        for (Map<String, Object> bad : List.of(
                regrading("IMPORTANT", Map.of()),
                regrading("IMPORTANT", Map.of("PEOPLE", "many")),
                regrading("IMPORTANT", Map.of("PEOPLE", 0)),
                regrading("IMPORTANT", Map.of("RISK", "EXTREME")),
                regrading("IMPORTANT", Map.of("RISK_FACTORS", "GROUP")),
                regrading("ORDINARY", Map.of("PEOPLE", 26)))) {
            Desk.clerk()
                    .body(bad)
                    .post(Desk.path(petition) + "/regrading")
                    .then()
                    .statusCode(422);
        }
        Desk.clerk()
                .body(regrading("IMPORTANT", Map.of("NONSENSE", 1)))
                .post(Desk.path(petition) + "/regrading")
                .then()
                .statusCode(400);
        Desk.clerk()
                .header("If-Match", "\"77\"")
                .body(regrading("IMPORTANT", Map.of("PEOPLE", 26)))
                .post(Desk.path(petition) + "/regrading")
                .then()
                .statusCode(412);
        Desk.clerk()
                .get(Desk.path(petition))
                .then()
                .body("grade", equalTo("ORDINARY"))
                .body("regradings", hasSize(0));
    }

    @Test
    void what_is_closed_keeps_its_grade() {
        UUID petition = Desk.graded(Map.of());
        Wire.send(ContractExamples.of(PetitionClosed.class, petition));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.clerk()
                        .body(regrading("ORDINARY", Map.of("PEOPLE", 26)))
                        .post(Desk.path(petition) + "/regrading")
                        .then()
                        .statusCode(409)
                        .body("rule", equalTo("REGRADED_WHILE_IT_IS_OPEN")));
    }

    private static Map<String, Object> regrading(String grade, Map<String, Object> changed) {
        Map<String, Object> request = new HashMap<>(
                Map.of("complexity", "LOW", "urgency", "LOW", "scope", "HIGH", "grade", grade, "reason", "又有二十六人联名反映"));
        request.put("changed", changed);
        return request;
    }
}
