package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** Acts on a handling over REST, by the account {@code ROLE-wang}. */
final class Acts {
    private Acts() {}

    static ValidatableResponse get(String role, UUID petition, String what) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"))
                .get("/v1/handlings/" + petition + what)
                .then();
    }

    static ValidatableResponse post(String role, UUID petition, String act, Map<String, ?> body) {
        return postAs(TestTokens.bearer(role, role + "-wang"), petition, act, body);
    }

    static ValidatableResponse postAs(String bearer, UUID petition, String act, Map<String, ?> body) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/v1/handlings/" + petition + "/" + act)
                .then();
    }

    /** A graded petition that waits for its unit. */
    static UUID graded() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        awaitUnit(petition);
        return petition;
    }

    static void awaitUnit(UUID petition) {
        Awaitility.await().untilAsserted(() -> get("clerk", petition, "").body("state", equalTo("TO_ASSIGN")));
    }

    /** One that its unit has. */
    static UUID assigned() {
        UUID petition = graded();
        post("clerk", petition, "assignment", Map.of("unit", "/group/hr")).statusCode(200);
        return petition;
    }

    /** One whose unit can reply. */
    static UUID contacted() {
        UUID petition = assigned();
        contact(petition);
        return petition;
    }

    static void contact(UUID petition) {
        post("department", petition, "sign-in", Map.of()).statusCode(200);
        post("department", petition, "contact", Map.of("way", "PHONE")).statusCode(200);
    }

    /** A reply that promises nothing. */
    static Map<String, Object> explaining(String facts) {
        return Map.of(
                "opinion", "EXPLAIN", "investigation", "查阅工资表", "facts", facts, "basis", "集团津贴办法", "conclusion", "已说明");
    }
}
