package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** Acts on a handling over REST, by the account {@code ROLE-wang}. */
final class Acts {
    /** What shows that a petition may be closed. */
    static final Map<String, Object> CLOSING = Map.of(
            "responsibleUnit", "/group/hr",
            "responsiblePerson", "薪酬科科长",
            "solution", "SOLVED",
            "solutionEvidence", "工资条载明补发津贴。",
            "hazard", "NONE",
            "hazardEvidence", "仅涉及一个班组，无其他隐患。",
            "rootCause", "RULE_NOT_CARRIED_OUT");

    /** The first events of a run wait until the service has its partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Acts() {}

    /** A request of the account {@code ROLE-wang}. */
    static RequestSpecification as(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"));
    }

    /** The same that does something, once. */
    static RequestSpecification keyed(String role) {
        return keyedBy(TestTokens.bearer(role, role + "-wang"));
    }

    static RequestSpecification keyedBy(String bearer) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    static ValidatableResponse get(String role, UUID petition, String what) {
        return as(role).get("/v1/handlings/" + petition + what).then();
    }

    static ValidatableResponse post(String role, UUID petition, String act, Map<String, ?> body) {
        return postAs(TestTokens.bearer(role, role + "-wang"), petition, act, body);
    }

    static ValidatableResponse postAs(String bearer, UUID petition, String act, Map<String, ?> body) {
        return keyedBy(bearer)
                .body(body)
                .post("/v1/handlings/" + petition + "/" + act)
                .then();
    }

    /** A graded petition that waits for its unit; nothing of it is published. */
    static UUID graded() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        Wire.send(ContractExamples.of(DisclosureWaived.class, petition));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> get("clerk", petition, "")
                        .body("state", equalTo("TO_ASSIGN"))
                        .body("disclosureDecided", equalTo(true)));
        return petition;
    }

    static void awaitUnit(UUID petition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> get("clerk", petition, "").body("state", equalTo("TO_ASSIGN")));
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

    /** One that was explained to the petitioner. */
    static UUID delivered() {
        return replied(contacted(), explaining("属实"));
    }

    /** One whose unit promised something until today. */
    static UUID promised() {
        Map<String, Object> reply = new HashMap<>(explaining("漏发"));
        reply.put("findings", List.of(finding("SUPPORT")));
        reply.put(
                "promises",
                List.of(Map.of(
                        "what",
                        "补发津贴",
                        "unit",
                        "/group/hr",
                        "dueOn",
                        LocalDate.now(Zone.OF_RECORD).toString())));
        return replied(contacted(), reply);
    }

    /** One of the unit drafts a reply, another approves it, and it is issued; the answer of the last step that was tried. */
    static ValidatableResponse reply(UUID petition, Map<String, ?> reply) {
        return replyAs(
                TestTokens.bearer("department", "department-wang"),
                TestTokens.bearer("department", "department-qian"),
                petition,
                reply);
    }

    static ValidatableResponse replyAs(String writer, String approver, UUID petition, Map<String, ?> reply) {
        ValidatableResponse drafted = postAs(writer, petition, "reply-drafts", reply);
        if (drafted.extract().statusCode() != 200) {
            return drafted;
        }
        String draft = drafted.extract().path("[-1].draftId");
        postAs(approver, petition, "reply-drafts/" + draft + "/review", Map.of("approved", true))
                .statusCode(200);
        return postAs(writer, petition, "reply", Map.of());
    }

    private static UUID replied(UUID petition, Map<String, ?> reply) {
        reply(petition, reply).statusCode(200);
        post(
                        "department",
                        petition,
                        "delivery",
                        Map.of("way", "POST", "deliveredOn", "2026-11-20", "proof", "挂号信 0231"))
                .statusCode(200);
        return petition;
    }

    static void contact(UUID petition) {
        post("department", petition, "sign-in", Map.of()).statusCode(200);
        post("department", petition, "contact", Map.of("way", "PHONE")).statusCode(200);
    }

    /** A reply that promises nothing. */
    static Map<String, Object> explaining(String facts) {
        return Map.of(
                "investigation", "查阅工资表", "facts", facts, "basis", "集团津贴办法", "findings", List.of(finding("EXPLAIN")));
    }

    /** What a reply says to one demand. */
    static Map<String, Object> finding(String opinion) {
        return Map.of("demand", "补发高温津贴", "opinion", opinion, "conclusion", "已说明");
    }
}
