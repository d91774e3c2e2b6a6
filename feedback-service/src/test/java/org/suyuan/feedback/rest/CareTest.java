package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;

/** Care is offered beside the handling, with consent, and is nobody else's business. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class CareTest {
    private static final String NOTES = "倾听为主情绪较上次平稳";

    @Inject
    DataSource database;

    @Test
    @DisplayName("F-13, F-14 offered, agreed to, given and ended; the notes are sealed and read by who gives it alone")
    void offered_agreed_given() throws Exception {
        UUID petition = Acts.assigned();
        String id = offered(petition);
        held("lin", id, today()).statusCode(409).body("rule", equalTo("CARE_IS_GIVEN_WITH_CONSENT"));
        act("clerk", id, "consent", Map.of("agreed", true)).statusCode(200).body("state", equalTo("AGREED"));
        act("clerk", id, "consent", Map.of("agreed", false))
                .statusCode(409)
                .body("rule", equalTo("CARE_IS_ASKED_ABOUT_ONCE"));
        end("lin", id).statusCode(409).body("rule", equalTo("CARE_ENDS_AFTER_IT_WAS_GIVEN"));
        held("lin", id, today().plusDays(1)).statusCode(422).body("rule", equalTo("CARE_WAS_GIVEN_BY_TODAY"));
        held("lin", id, today().minusDays(1)).statusCode(422);
        held("lin", id, today()).statusCode(200).body("sessions[0].notes", equalTo(NOTES));
        as("clerk-wang").get("/v1/care/" + id).then().statusCode(200).body("sessions[0].notes", nullValue());
        act("clerk", id, "sessions", Map.of("heldOn", today().toString(), "notes", NOTES))
                .statusCode(403)
                .body("rule", equalTo("CARE_IS_NOTED_BY_WHO_GIVES_IT"));
        end("lin", id).statusCode(200).body("state", equalTo("GIVEN"));
        as("lin").get("/v1/care/mine").then().body("careId", hasItem(id));
        as("clerk-wang")
                .get("/v1/care/figures?from=" + today() + "&to=" + today())
                .then()
                .body("find { it.kind == 'COUNSELLING' }.given", equalTo(1))
                .body("find { it.kind == 'COUNSELLING' }.sessions", equalTo(1));
        assertThat(WholeDatabase.tablesWith(database, NOTES)).isEmpty();
        assertThat(Acts.get("clerk", petition, "/notes").extract().asString()).doesNotContain(NOTES);
    }

    @Test
    @DisplayName("F-13 who does not want it is not given it, and nothing else follows")
    void a_no_is_a_no() {
        UUID petition = Acts.assigned();
        String id = offered(petition);
        act("clerk", id, "consent", Map.of("agreed", false)).statusCode(200).body("state", equalTo("DECLINED"));
        held("lin", id, today()).statusCode(409);
        Acts.get("clerk", petition, "").body("state", equalTo("ASSIGNED"));
        as("stranger").get("/v1/care/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static String offered(UUID petition) {
        return keyed("clerk-wang")
                .body(Map.of("petitionId", petition, "kind", "COUNSELLING", "giver", "lin", "words", "每周一次。"))
                .post("/v1/care")
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .extract()
                .path("careId");
    }

    private static ValidatableResponse held(String account, String id, LocalDate day) {
        return keyed(account)
                .body(Map.of("heldOn", day.toString(), "notes", NOTES))
                .post("/v1/care/" + id + "/sessions")
                .then();
    }

    private static ValidatableResponse end(String account, String id) {
        return keyed(account).post("/v1/care/" + id + "/end").then();
    }

    private static ValidatableResponse act(String role, String id, String what, Map<String, Object> body) {
        return keyed(role + "-wang")
                .body(body)
                .post("/v1/care/" + id + "/" + what)
                .then();
    }

    private static io.restassured.specification.RequestSpecification as(String account) {
        return given().header("Authorization", TestTokens.bearer("clerk", account));
    }

    private static io.restassured.specification.RequestSpecification keyed(String account) {
        return as(account)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.OF_RECORD);
    }
}
