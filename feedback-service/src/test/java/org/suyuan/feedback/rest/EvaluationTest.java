package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class EvaluationTest {
    @Test
    @DisplayName(
            "F-04, X-35 a petitioner evaluates once by the code that came with the reply, and the act is on record")
    void evaluated_once_and_on_record() {
        UUID petition = UUID.randomUUID();
        String code = delivered(petition);
        evaluate(code).statusCode(204);
        evaluate(code).statusCode(409).body("rule", equalTo("EVALUATION_BY_ITS_LINK"));
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .get("/v1/handlings/" + petition)
                .then()
                .body("evaluationScore", equalTo(4));
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-qian", "/"))
                .get("/v1/audit?petitionId=" + petition)
                .then()
                .body("items.act", hasItem("evaluate"))
                .body("items.find { it.act == 'evaluate' }.actor", equalTo("public"));
    }

    private static String delivered(UUID petition) {
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        Awaitility.await()
                .untilAsserted(() -> given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                        .get("/v1/handlings/" + petition)
                        .then()
                        .statusCode(200));
        act("clerk", petition, "assignment", Map.of("unit", "/group/hr"));
        act("department", petition, "sign-in", Map.of());
        act("department", petition, "contact", Map.of("way", "PHONE"));
        act(
                "department",
                petition,
                "reply",
                Map.of(
                        "opinion",
                        "SUPPORT",
                        "investigation",
                        "查阅工资表",
                        "facts",
                        "漏发属实",
                        "basis",
                        "集团津贴办法",
                        "conclusion",
                        "随本月工资补发"));
        return act(
                        "clerk",
                        petition,
                        "delivery",
                        Map.of("way", "POST", "deliveredOn", "2026-11-20", "proof", "挂号信 0231"))
                .extract()
                .path("evaluationCode");
    }

    private static ValidatableResponse act(String role, UUID petition, String act, Map<String, ?> body) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/v1/handlings/" + petition + "/" + act)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse evaluate(String code) {
        return given().contentType("application/json")
                .body(Map.of("evaluationCode", code, "score", 4))
                .post("/v1/public/evaluations")
                .then();
    }
}
