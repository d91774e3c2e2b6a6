package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RecusalTest {
    @Test
    void who_has_an_interest_decides_nothing_until_the_recusal_is_withdrawn() {
        String id = register(Map.of());
        String recusal = recuse(id, "clerk-li", "SAME_HOUSEHOLD")
                .then()
                .statusCode(200)
                .extract()
                .path("recusalId");
        post(as("clerk", "clerk-li"), id, "acceptance", Map.of())
                .then()
                .statusCode(403)
                .body("clause", equalTo("E-18"))
                .body("rule", equalTo("PERSON_WITH_INTEREST_IS_RECUSED"));
        as("clerk", "clerk-li")
                .get("/v1/petitions/" + id + "/identities?purpose=CONTACT&field=NAME")
                .then()
                .statusCode(403);
        as("clerk", "clerk-li").get("/v1/petitions/" + id).then().body("state", equalTo("REGISTERED"));
        recuse(id, "clerk-li", "OTHER_RELATION").then().statusCode(409).body("rule", equalTo("PERSON_IS_RECUSED_ONCE"));
        as("clerk", "clerk-wang")
                .get("/v1/petitions/" + id + "/recusals")
                .then()
                .body("person", contains("clerk-li"))
                .body("ground", contains("SAME_HOUSEHOLD"))
                .body("declaredBy", contains("clerk-wang"));
        withdraw("clerk", id, recusal).then().statusCode(403);
        withdraw("director", id, recusal).then().statusCode(200);
        withdraw("director", id, recusal).then().statusCode(409).body("rule", equalTo("RECUSAL_IS_WITHDRAWN_ONCE"));
        post(as("clerk", "clerk-li"), id, "acceptance", Map.of()).then().statusCode(200);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(id), 5))
                .extracting(message -> Wire.header(message, "ce_type"))
                .containsExactly(
                        "org.suyuan.intake.petition-registered.v1",
                        "org.suyuan.intake.interest-declared.v1",
                        "org.suyuan.intake.people-changed.v1",
                        "org.suyuan.intake.interest-withdrawn.v1",
                        "org.suyuan.intake.petition-accepted.v1");
    }

    @Test
    void a_recusal_of_another_petition_is_not_found_under_this_one() {
        String recusal =
                recuse(register(Map.of()), "clerk-li", "EARLIER_DECISION").path("recusalId");
        withdraw("director", register(Map.of()), recusal).then().statusCode(404);
    }

    @Test
    void nobody_registers_or_decides_their_own_petition() {
        Map<String, Object> own = Map.of(
                "petitioners",
                List.of(Map.of(
                        "name", "王某某", "phone", "13800000000", "employeeNumber", "GH-1001", "representative", false)),
                "anonymous",
                false);
        RequestSpecification author = given().header("Authorization", TestTokens.employee("clerk", "wang", "gh 1001"));
        attempt(author, own).then().statusCode(403).body("rule", equalTo("PERSON_WITH_INTEREST_IS_RECUSED"));
        String id = register(own);
        post(
                        given().header("Authorization", TestTokens.employee("clerk", "wang", "gh 1001")),
                        id,
                        "acceptance",
                        Map.of())
                .then()
                .statusCode(403)
                .body("detail", equalTo("与本事项有利害关系的人员应当回避；事由：本人信访事项"));
        as("clerk", "clerk-li")
                .get("/v1/petitions/" + id + "/recusals")
                .then()
                .body("ground", contains("OWN_CASE"))
                .body("[0].person", nullValue());
        post(given().header("Authorization", TestTokens.employee("clerk", "li", "GH-1002")), id, "acceptance", Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "E-18, E-19 the accused is known however number and claim are written, and refused when the claim cannot be read")
    void the_accused_is_known_however_the_number_is_written() {
        String id = register(
                Map.of("accusation", Map.of("unit", "/group/mine-2", "persons", List.of("ＧＨ\u201310086", "GH-10086"))));
        for (Object claim : List.of(
                "GH-10086",
                List.of("GH-10086"),
                "gh\u201110086",
                "ＧＨ－１００８６",
                "GH-10086\u200B",
                List.of("X-1", "gh 10086"))) {
            accused(claim).get("/v1/petitions/" + id).then().statusCode(404);
            accused(claim)
                    .get("/v1/petitions")
                    .then()
                    .statusCode(200)
                    .body("items.petitionId", not(org.hamcrest.Matchers.hasItem(id)));
        }
        for (Object claim : List.of(Map.of("id", "GH-10086"), List.of(Map.of("n", 1)), "[GH-10086]", "G\u041D-10086")) {
            accused(claim)
                    .get("/v1/petitions/" + id)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:suyuan:problem:unreadable-claim"));
        }
        accused("GH-10087").get("/v1/petitions/" + id).then().statusCode(200);
        Map<String, Object> lookalike =
                Map.of("accusation", Map.of("unit", "/group/mine-2", "persons", List.of("G\u041D-10086")));
        attempt(as("clerk", "clerk-wang"), lookalike)
                .then()
                .statusCode(422)
                .body("rule", equalTo("PERSON_IS_NAMED_BY_ACCOUNT_OR_NUMBER"));
    }

    private static RequestSpecification accused(Object claim) {
        return given().header("Authorization", TestTokens.employee("discipline", "discipline-xu", claim));
    }

    @Test
    void what_turns_out_to_be_an_accusation_is_seen_by_discipline_alone_and_never_by_the_accused() {
        String id = register(Map.of());
        recuse(id, "discipline-bad", "ACCUSED")
                .then()
                .statusCode(422)
                .body("rule", equalTo("ACCUSED_PERSON_IS_NAMED_WITH_THE_ACCUSATION"));
        post(
                        as("clerk", "clerk-wang"),
                        id,
                        "accusation",
                        Map.of("unit", "/group/mine-2", "persons", List.of("discipline-bad")))
                .then()
                .statusCode(200);
        as("clerk", "clerk-wang").get("/v1/petitions/" + id).then().statusCode(404);
        as("discipline", "discipline-he").get("/v1/petitions/" + id).then().statusCode(200);
        as("discipline", "discipline-bad").get("/v1/petitions/" + id).then().statusCode(404);
        as("discipline", "discipline-bad")
                .get("/v1/petitions")
                .then()
                .body("items.petitionId", not(org.hamcrest.Matchers.hasItem(id)));
        given().header("Authorization", TestTokens.bearer("discipline", "discipline-mine", "/group/mine-2"))
                .get("/v1/petitions/" + id)
                .then()
                .statusCode(404);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(id), 3))
                .extracting(message -> Wire.header(message, "ce_type").split("\\.")[3])
                .containsExactly("petition-registered", "accusation-made", "interest-declared");
    }

    @Test
    void whoever_is_accused_stays_out_of_sight_when_another_recusal_of_theirs_is_withdrawn() {
        String id = register(Map.of());
        String recusal = recuse(id, "Discipline Bad", "OTHER_RELATION").path("recusalId");
        post(as("clerk", "clerk-wang"), id, "accusation", Map.of("persons", List.of("discipline-bad")))
                .then()
                .statusCode(200);
        withdraw("discipline", id, recusal).then().statusCode(200);
        as("discipline", "discipline-bad").get("/v1/petitions/" + id).then().statusCode(404);
        as("discipline", "discipline-he").get("/v1/petitions/" + id).then().statusCode(200);
    }

    @Test
    void an_accused_unit_stays_known_when_persons_are_added() {
        String id = register(Map.of("accusation", Map.of("unit", "/group/mine-2")));
        post(as("discipline", "discipline-he"), id, "accusation", Map.of("persons", List.of("head-of-mine")))
                .then()
                .statusCode(200);
        given().header("Authorization", TestTokens.bearer("discipline", "discipline-mine", "/group/mine-2"))
                .get("/v1/petitions/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_accused_person_named_at_registration_never_sees_it() {
        String id = register(Map.of("accusation", Map.of("persons", List.of("discipline-bad", "discipline-bad"))));
        as("discipline", "discipline-he").get("/v1/petitions/" + id).then().statusCode(200);
        as("discipline", "discipline-bad").get("/v1/petitions/" + id).then().statusCode(404);
    }

    @Test
    void a_report_that_calls_it_a_lead_for_discipline_hands_it_over_at_once() {
        String id = register(Map.of());
        post(as("clerk", "clerk-wang"), id, "acceptance", Map.of()).then().statusCode(200);
        as("clerk", "clerk-wang")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("""
                        {"nature": "反映采购围标", "associations": [], "riskLevel": "HIGH", "riskFactors": [{"factor": "CLERK", "finding": "涉嫌违纪", "weight": 60}],
                         "appealClass": "DISCIPLINE_LEAD", "peopleAffected": 1, "repeat": false, "collective": false,
                         "difficult": false, "leadUnit": "/group/discipline", "supportingUnits": []}""")
                .put("/v1/petitions/" + id + "/report")
                .then()
                .statusCode(200);
        as("clerk", "clerk-wang").get("/v1/petitions/" + id).then().statusCode(404);
        as("discipline", "discipline-he").get("/v1/petitions/" + id).then().statusCode(200);
    }

    @Test
    void a_recusal_without_person_or_ground_is_refused() {
        String id = register(Map.of());
        recuse(id, " ", "OWN_CASE").then().statusCode(400).body("errors.pointer", contains("/person"));
        recuse(id, "x".repeat(61), "OWN_CASE").then().statusCode(400);
        recuse(id, "clerk-li", "ENVY").then().statusCode(400).body("errors.pointer", contains("/ground"));
        recuse(UUID.randomUUID().toString(), "clerk-li", "OWN_CASE").then().statusCode(404);
    }

    private static Response recuse(String id, String person, String ground) {
        return post(as("clerk", "clerk-wang"), id, "recusals", Map.of("person", person, "ground", ground));
    }

    private static Response withdraw(String role, String id, String recusal) {
        return post(as(role, role + "-zhao"), id, "recusals/" + recusal + "/withdrawal", Map.of());
    }

    private static Response post(RequestSpecification as, String id, String act, Map<String, Object> body) {
        return as.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/petitions/" + id + "/" + act);
    }

    private static String register(Map<String, Object> changes) {
        return attempt(as("clerk", "clerk-wang"), changes)
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
    }

    private static Response attempt(RequestSpecification as, Map<String, Object> changes) {
        Map<String, Object> petition = new HashMap<>(Map.of(
                "channel", "VISIT", "anonymous", true, "title", "食堂", "text", "涨价。", "unit", "/group/mine-2/team-3"));
        petition.putAll(changes);
        return as.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(petition)
                .post("/v1/petitions");
    }

    private static RequestSpecification as(String role, String account) {
        return given().header("Authorization", TestTokens.bearer(role, account));
    }
}
