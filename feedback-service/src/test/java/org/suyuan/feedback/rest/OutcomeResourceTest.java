package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;
import static org.suyuan.feedback.rest.Acts.postAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

/** What came of a petition beyond its closing, and what follows when the closing should not have been. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class OutcomeResourceTest {
    private static final Map<String, Object> FACTS = Map.of("facts", "系统登记已补发，工资条无此项。");

    @Test
    @DisplayName("F-08 the evidence of a closing is kept, and read by the office alone")
    void evidence_of_the_closing() {
        UUID id = Acts.delivered();
        post("clerk", id, "closing", with("solutionEvidence", " "))
                .statusCode(422)
                .body("rule", equalTo("PROBLEM_IS_SOLVED"));
        post("clerk", id, "closing", with("responsiblePerson", "张工 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("NOTE_SHOWS_NO_PERSON"))
                .body("errors[0].pointer", equalTo("/responsiblePerson"));
        get("clerk", id, "/closings").body("$", hasSize(0));
        post("clerk", id, "closing", Acts.CLOSING)
                .statusCode(200)
                .body("closing.responsibleUnit", equalTo("/group/hr"))
                .body("closing.hazard", equalTo("NONE"));
        get("clerk", id, "/closings")
                .body("[0].responsiblePerson", equalTo("薪酬科科长"))
                .body("[0].solutionEvidence", equalTo("工资条载明补发津贴。"));
        get("department", id, "/closings").statusCode(403);
    }

    @Test
    @DisplayName("F-09 resolved and at an end are facts of their own, each once, with its day and evidence")
    void two_facts_beside_the_closing() {
        UUID replied = Acts.contacted();
        Acts.reply(replied, Acts.explaining("属实")).statusCode(200);
        post("clerk", replied, "outcomes", outcome("RESOLVED", today()))
                .statusCode(409)
                .body("rule", equalTo("OUTCOME_FOLLOWS_THE_DELIVERY"));
        UUID id = Acts.delivered();
        post("clerk", id, "outcomes", outcome("RESOLVED", today().plusDays(1)))
                .statusCode(422)
                .body("rule", equalTo("OUTCOME_ON_A_DAY_OF_THE_PETITION"));
        post("clerk", id, "outcomes", outcome("RESOLVED", LocalDate.of(2020, 1, 1)))
                .statusCode(422)
                .body("rule", equalTo("OUTCOME_ON_A_DAY_OF_THE_PETITION"));
        post("clerk", id, "outcomes", outcome("RESOLVED", today()))
                .statusCode(200)
                .body("$", hasSize(1));
        post("clerk", id, "outcomes", outcome("RESOLVED", today()))
                .statusCode(409)
                .body("rule", equalTo("OUTCOME_ESTABLISHED_ONCE"));
        post("clerk", id, "outcomes", outcome("DISPUTE_ENDED", today()))
                .statusCode(200)
                .body("[1].evidence", equalTo("信访人签字确认。"));
        get("clerk", id, "").body("state", equalTo("DELIVERED"));
    }

    @Test
    @DisplayName("F-09 what is established is withdrawn with a reason, and can be established again")
    void withdrawn() {
        UUID id = Acts.delivered();
        Map<String, Object> reason = Map.of("reason", "补发款未到账。");
        post("clerk", id, "outcomes/RESOLVED/withdrawal", reason)
                .statusCode(409)
                .body("rule", equalTo("OUTCOME_IS_ESTABLISHED"));
        post("clerk", id, "outcomes", outcome("RESOLVED", today())).statusCode(200);
        post("clerk", id, "outcomes/RESOLVED/withdrawal", reason)
                .statusCode(200)
                .body("[0].withdrawnAt", notNullValue())
                .body("[0].withdrawalReason", equalTo("补发款未到账。"));
        post("clerk", id, "outcomes", outcome("RESOLVED", today()))
                .statusCode(200)
                .body("$", hasSize(2));
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-qian", "/"))
                .get("/v1/audit?limit=200")
                .then()
                .body("items.findAll { it.petitionId == '" + id + "' }.act", hasItem("withdrawOutcome"));
    }

    @Test
    @DisplayName("F-09 what was promised and handed on keeps a petition from being resolved, not from being closed")
    void not_resolved_while_something_waits() {
        UUID id = Acts.promised();
        String promise = get("clerk", id, "/obligations").extract().path("[0].obligationId");
        post("clerk", id, "outcomes", outcome("RESOLVED", today()))
                .statusCode(409)
                .body("rule", equalTo("OBLIGATIONS_ARE_MET"));
        Map<String, Object> later =
                Map.of("unit", "/group/hr", "dueOn", today().plusDays(30).toString(), "explanation", "待核算。");
        post("clerk", id, "obligations/" + promise + "/handing-on", later).statusCode(200);
        post("clerk", id, "outcomes", outcome("RESOLVED", today()))
                .statusCode(409)
                .body("rule", equalTo("RESOLVED_WHEN_NOTHING_WAITS"));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(200);
        post("department", id, "obligations/" + promise + "/fulfilment", Map.of("evidence", "已到账。"))
                .statusCode(200);
        post("clerk", id, "outcomes", outcome("RESOLVED", today())).statusCode(200);
    }

    @Test
    @DisplayName(
            "X-24 a false closing takes the closing back with what was established, and its unit, which does not find it itself, answers for it")
    void false_closing() {
        UUID id = Acts.delivered();
        post("director", id, "false-closing", FACTS)
                .statusCode(409)
                .body("rule", equalTo("FALSE_CLOSING_OF_WHAT_IS_CLOSED"));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(200);
        post("clerk", id, "outcomes", outcome("RESOLVED", today())).statusCode(200);
        postAs(TestTokens.bearer("clerk", "clerk-hr", "/group/hr"), id, "false-closing", FACTS)
                .statusCode(403)
                .body("rule", equalTo("FALSE_CLOSING_FOUND_BY_ANOTHER"));
        post("director", id, "false-closing", FACTS)
                .statusCode(200)
                .body("state", equalTo("CONTACTED"))
                .body("closing", equalTo(null));
        get("clerk", id, "/outcomes").body("[0].withdrawnAt", notNullValue());
        get("clerk", id, "/closings").body("$", hasSize(1));
        get("clerk", id, "/deadlines")
                .body("find { it.purpose == 'revisit' }.state", equalTo("CANCELLED"))
                .body("find { it.purpose == 'handling' }.state", equalTo("RUNNING"));
        list("director", "/v1/false-closings").body("petitionId", hasItem(id.toString()));
        list("discipline", "/v1/accountabilities")
                .body("find { it.petitionId == '" + id + "' }.cause", equalTo("FALSE_CLOSING"))
                .body("find { it.petitionId == '" + id + "' }.facts", equalTo(null));
    }

    @Test
    @DisplayName("X-24 accountability is proposed by one of discipline and decided by another, and nobody else sees it")
    void accountability() {
        UUID id = Acts.delivered();
        Map<String, Object> opening =
                Map.of("petitionId", id, "unit", "/group/hr", "cause", "SUPERVISION_IGNORED", "facts", "督办三次仍未反馈。");
        account("director", "", opening).statusCode(403);
        String one = account("discipline", "", opening)
                .statusCode(200)
                .body("facts", equalTo("督办三次仍未反馈。"))
                .extract()
                .path("accountabilityId");
        Map<String, Object> measure = Map.of("measure", "CIRCULAR", "reason", "情节较重。");
        account("discipline", "/" + one + "/decision", measure)
                .statusCode(409)
                .body("rule", equalTo("ACCOUNTABILITY_DECIDED_AFTER_A_PROPOSAL"));
        account("discipline", "/" + one + "/proposal", measure).statusCode(200).body("state", equalTo("PROPOSED"));
        account("discipline", "/" + one + "/decision", measure)
                .statusCode(403)
                .body("rule", equalTo("ACCOUNTABILITY_DECIDED_BY_ANOTHER"));
        String other = TestTokens.bearer("discipline", "discipline-qian", "/group");
        sent(other, "/" + one + "/decision", Map.of("measure", "CRITICISM", "reason", "首次发生。"))
                .statusCode(200)
                .body("measure", equalTo("CRITICISM"))
                .body("decision", equalTo("首次发生。"));
        account("discipline", "/" + one + "/proposal", measure)
                .statusCode(409)
                .body("rule", equalTo("ACCOUNTABILITY_PROPOSED_WHILE_OPEN"));
        String own = TestTokens.bearer("discipline", "discipline-hr", "/group/hr");
        given().header("Authorization", own)
                .get("/v1/accountabilities")
                .then()
                .statusCode(200)
                .body("accountabilityId", not(hasItem(one)));
        sent(own, "", opening).statusCode(403).body("rule", equalTo("ACCOUNTABILITY_OF_OTHERS"));
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-qian", "/"))
                .get("/v1/audit?limit=200")
                .then()
                .body("items.findAll { it.petitionId == '" + id + "' }.act", hasItem("decideAccountability"));
    }

    private static ValidatableResponse account(String role, String path, Map<String, ?> body) {
        return sent(TestTokens.bearer(role, role + "-wang"), path, body);
    }

    private static ValidatableResponse sent(String bearer, String path, Map<String, ?> body) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/v1/accountabilities" + path)
                .then();
    }

    private static ValidatableResponse list(String role, String path) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"))
                .get(path + "?limit=200")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> outcome(String outcome, LocalDate day) {
        return Map.of("outcome", outcome, "establishedOn", day.toString(), "evidence", "信访人签字确认。");
    }

    private static Map<String, Object> with(String field, String value) {
        Map<String, Object> changed = new java.util.HashMap<>(Acts.CLOSING);
        changed.put(field, value);
        return changed;
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.OF_RECORD);
    }
}
