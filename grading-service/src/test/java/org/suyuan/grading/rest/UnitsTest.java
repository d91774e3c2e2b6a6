package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class UnitsTest {
    @Test
    @DisplayName("E-04, E-17 a dispute is raised by a unit and decided by the common superior in five working days")
    void a_dispute_is_raised_by_a_unit_and_decided_by_the_common_superior_in_its_time() {
        UUID petition = Desk.graded(Map.of("leadUnit", "/group/hr", "supportingUnits", List.of("/group/safety")));
        act("department", "/group/hr", petition, "/units/dispute", Map.of("unit", "/group/hr", "reason", "津贴由财务核定"))
                .statusCode(200)
                .body("units[0]", equalTo("/group/hr"))
                .body("disputes[0].superior", equalTo("/group"));
        Desk.clerk()
                .get(Desk.path(petition) + "/deadlines")
                .then()
                .body("find { it.purpose == 'dispute' }.state", equalTo("RUNNING"))
                .body("find { it.purpose == 'dispute' }.limit.amount", equalTo(5));
        Map<String, Object> decision =
                Map.of("leadUnit", "/group/finance", "supportingUnits", List.of("/group/hr"), "reason", "财务主办人力协办");
        act("leader", "/group/hr", petition, "/units/dispute/decision", decision)
                .statusCode(403);
        act("director", "/group", petition, "/units/dispute/decision", decision)
                .statusCode(200)
                .body("units", equalTo(List.of("/group/finance", "/group/hr")))
                .body("disputes[0].decidedBy", equalTo("director-of"));
        Desk.clerk().get(Desk.path(petition) + "/deadlines").then().body("state", hasItem("MET"));
        Wire.await("suyuan.grading", petition, 2);
        act("director", "/group", petition, "/units/dispute/decision", decision).statusCode(409);
    }

    @Test
    void units_are_changed_with_a_reason_and_bad_ones_refused() {
        UUID petition = Desk.reported(Map.of());
        act(
                        "clerk",
                        "/",
                        petition,
                        "/units",
                        Map.of("leadUnit", "finance", "supportingUnits", List.of(), "reason", "由财务核定"))
                .statusCode(400);
        act(
                        "clerk",
                        "/",
                        petition,
                        "/units",
                        Map.of("leadUnit", "/group/finance", "supportingUnits", List.of(), "reason", "短"))
                .statusCode(422)
                .body("rule", equalTo("UNITS_CHANGE_WITH_A_REASON"));
        act(
                        "clerk",
                        "/",
                        petition,
                        "/units",
                        Map.of("leadUnit", "/group/finance", "supportingUnits", List.of(), "reason", "由财务核定"))
                .statusCode(200)
                .body("units", equalTo(List.of("/group/finance")))
                .body("unitsReason", equalTo("由财务核定"));
    }

    private static ValidatableResponse act(
            String role, String unit, UUID petition, String path, Map<String, Object> body) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-of", unit))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Desk.path(petition) + path)
                .then();
    }
}
