package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PanelTest {
    private static final String SAFETY = "/group/safety";
    private static final String FINANCE = "/group/finance";

    @Inject
    DataSource database;

    @Test
    void departments_answer_in_time_and_differing_opinions_stay_on_record() {
        UUID petition = Desk.reported(Map.of());
        ask(petition, List.of(SAFETY, FINANCE))
                .statusCode(200)
                .body("opinions.state", equalTo(List.of("ASKED", "ASKED")));
        decide(petition).statusCode(409).body("rule", equalTo("PANEL_IS_HEARD")).body("detail", containsString(SAFETY));
        answer(petition, SAFETY, "ORDINARY").statusCode(200);
        answer(petition, SAFETY, "IMPORTANT").statusCode(200).body("opinions", hasSize(2));
        answer(petition, FINANCE, "ORDINARY").statusCode(200);
        decide(petition)
                .statusCode(200)
                .body("opinions.find { it.unit == '/group/safety' }.state", equalTo("DIFFERED"))
                .body("opinions.find { it.unit == '/group/safety' }.reason", equalTo("现场存在隐患"))
                .body("opinions.find { it.unit == '/group/finance' }.state", equalTo("AGREED"));
        answer(petition, FINANCE, "URGENT").statusCode(409).body("rule", equalTo("OPINIONS_BELONG_TO_AN_OPEN_GRADING"));
        ask(petition, List.of(SAFETY)).statusCode(409);
        Wire.await("suyuan.grading", petition, 2);
    }

    @Test
    void who_is_silent_when_the_time_is_over_is_on_record_as_silent() throws SQLException {
        UUID petition = Desk.reported(Map.of());
        ask(petition, List.of(SAFETY)).statusCode(200);
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            "update grading set opinions = jsonb_set(opinions, '{0,dueAt}', '\"2026-11-20T00:00:00Z\"')"
                                    + " where id = '" + petition + "'");
        }
        decide(petition).statusCode(200).body("opinions.state", equalTo(List.of("SILENT")));
    }

    @Test
    void what_is_urgent_waits_for_nobody() {
        UUID petition = Desk.reported(Map.of());
        ask(petition, List.of(SAFETY)).statusCode(200);
        Desk.clerk()
                .body(Desk.LOW.replace("ORDINARY", "URGENT"))
                .post(Desk.path(petition) + "/decision")
                .then()
                .statusCode(200)
                .body("opinions.state", equalTo(List.of("SILENT")));
    }

    @Test
    void only_who_is_asked_sees_and_answers() {
        UUID petition = Desk.reported(Map.of("unit", "/group/mine-2"));
        department(SAFETY).get(Desk.path(petition)).then().statusCode(404);
        ask(petition, List.of(SAFETY)).statusCode(200);
        department(SAFETY).get(Desk.path(petition)).then().statusCode(200);
        department(FINANCE).get(Desk.path(petition)).then().statusCode(404);
        answer(petition, FINANCE, "URGENT").statusCode(404);
        department(SAFETY)
                .body(opinion(FINANCE, "URGENT"))
                .post(Desk.path(petition) + "/opinion")
                .then()
                .statusCode(403);
        department(SAFETY)
                .body(opinion(SAFETY + "/team", "URGENT"))
                .post(Desk.path(petition) + "/opinion")
                .then()
                .statusCode(403)
                .body("rule", equalTo("ONLY_WHO_IS_ASKED_ANSWERS"));
        Desk.clerk()
                .body(opinion(SAFETY, "URGENT"))
                .post(Desk.path(petition) + "/opinion")
                .then()
                .statusCode(403);
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("units", List.of(), "limit", day()),
                Map.of("units", List.of("safety"), "limit", day()),
                Map.of("units", List.of(SAFETY)),
                Map.of("units", List.of(SAFETY), "limit", Map.of("amount", 0, "unit", "HOURS")),
                Map.of("units", List.of(SAFETY), "limit", Map.of("amount", 1)))) {
            Desk.clerk().body(bad).post(Desk.path(petition) + "/panel").then().statusCode(400);
        }
    }

    @Test
    void an_accusation_is_graded_in_confidence() {
        UUID petition = UUID.randomUUID();
        Wire.send(org.suyuan.testkit.ContractExamples.of(
                org.suyuan.contract.intake.ReportIssued.class,
                Map.of("petitionId", petition, "accusation", new Accusation(null), "urgentSigns", java.util.Set.of())));
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Desk.as("discipline", "discipline-gu")
                                .get(Desk.path(petition))
                                .statusCode()
                        == 200);
        Desk.clerk()
                .body(Map.of("units", List.of(SAFETY), "limit", day()))
                .post(Desk.path(petition) + "/panel")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse ask(UUID petition, List<String> units) {
        return Desk.clerk()
                .body(Map.of("units", units, "limit", day()))
                .post(Desk.path(petition) + "/panel")
                .then();
    }

    private static ValidatableResponse answer(UUID petition, String unit, String grade) {
        return department(unit)
                .body(opinion(unit, grade))
                .post(Desk.path(petition) + "/opinion")
                .then();
    }

    private static ValidatableResponse decide(UUID petition) {
        return Desk.clerk()
                .body(Desk.LOW)
                .post(Desk.path(petition) + "/decision")
                .then();
    }

    private static RequestSpecification department(String unit) {
        return given().header("Authorization", TestTokens.bearer("department", "officer", unit))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Map<String, Object> opinion(String unit, String grade) {
        return Map.of("unit", unit, "grade", grade, "reason", "现场存在隐患");
    }

    private static Map<String, Object> day() {
        return Map.of("amount", 24, "unit", "HOURS");
    }
}
