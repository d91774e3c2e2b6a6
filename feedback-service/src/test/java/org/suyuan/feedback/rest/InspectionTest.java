package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class InspectionTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final String BLAMED = "三件重复信访逾期未答复";

    private final String branch = "/group/" + UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "X-20, X-26 held once a week, seen in the calendar; the unit reads what is said of it, and of no other")
    void held() throws SQLException {
        String id = hold("WEEKLY_SUPERVISION", branch + "/hr", branch + "/safety")
                .statusCode(200)
                .body("findings", hasSize(2))
                .extract()
                .path("inspectionId");
        hold("WEEKLY_SUPERVISION", branch + "/hr").statusCode(409).body("rule", equalTo("INSPECTION_ONCE_A_PERIOD"));
        as("clerk", branch)
                .get("/v1/inspections/calendar")
                .then()
                .statusCode(200)
                .body("find { it.inspectionId == '" + id + "' }.standing", equalTo("HELD"))
                .body("findAll { it.kind == 'MONTHLY_COMMENT' }.size()", equalTo(14));
        as("department", branch + "/hr")
                .get("/v1/inspections/findings")
                .then()
                .statusCode(200)
                .body("unit", equalTo(List.of(branch + "/hr")))
                .body("words", equalTo(List.of(BLAMED)));
        as("clerk", "/group/elsewhere").get("/v1/inspections/" + id).then().statusCode(404);
        assertThat(WholeDatabase.tablesWith(database, BLAMED)).isEmpty();
    }

    @Test
    @DisplayName(
            "X-26 one thing is said of a unit below the one that inspects; a day to come and a phone number are refused")
    void what_is_refused() {
        for (String wrong : List.of(branch, "/group/elsewhere")) {
            hold("MONTHLY_COMMENT", wrong)
                    .statusCode(422)
                    .body("rule", equalTo("INSPECTION_SPEAKS_OF_UNITS_OF_THE_BRANCH"));
        }
        hold("MONTHLY_COMMENT", branch + "/hr", branch + "/hr")
                .statusCode(422)
                .body("rule", equalTo("INSPECTION_SPEAKS_OF_UNITS_OF_THE_BRANCH"));
        post(TODAY.plusDays(1), "抽查").statusCode(422).body("rule", equalTo("INSPECTION_WAS_HELD"));
        post(TODAY, "请打 13800001111").statusCode(422).body("errors[0].pointer", equalTo("/words"));
    }

    private ValidatableResponse hold(String kind, String... units) {
        List<Map<String, String>> findings = List.of(units).stream()
                .map(unit -> Map.of("unit", unit, "verdict", "CRITICISED", "words", BLAMED))
                .toList();
        return inspection(Map.of(
                "kind",
                kind,
                "periodOf",
                TODAY.toString(),
                "heldOn",
                TODAY.toString(),
                "findings",
                findings,
                "words",
                "抽查十二件"));
    }

    private ValidatableResponse post(LocalDate day, String words) {
        return inspection(Map.of(
                "kind", "FIRST_QUARTER_CHECK",
                "periodOf", TODAY.toString(),
                "heldOn", day.toString(),
                "findings", List.of(),
                "words", words));
    }

    private ValidatableResponse inspection(Map<String, Object> body) {
        return Acts.keyedBy(TestTokens.bearer("director", "director-zhao", branch))
                .body(body)
                .post("/v1/inspections")
                .then();
    }

    private static RequestSpecification as(String role, String unit) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-li", unit));
    }
}
