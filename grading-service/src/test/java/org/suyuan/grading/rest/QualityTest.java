package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class QualityTest {
    private static final String PATH = "/v1/grading-quality";
    private static final String PERIOD = "?from=2026-11-20&to=2026-11-20";

    @Test
    @DisplayName("G-09 what became of grades is counted by decider, proposal and department")
    void what_became_of_grades_is_counted_by_decider_proposal_and_department() {
        String unit = "/group/q-" + UUID.randomUUID();
        UUID plain = Desk.reported(Map.of("unit", unit));
        Desk.clerk()
                .body(
                        "{\"complexity\": \"MEDIUM\", \"urgency\": \"LOW\", \"scope\": \"MEDIUM\", \"grade\": \"IMPORTANT\"}")
                .post(Desk.path(plain) + "/decision")
                .then()
                .statusCode(200);
        UUID changed = Desk.reported(Map.of("unit", unit));
        Desk.clerk()
                .body(Map.of("units", List.of("/group/safety"), "limit", Map.of("amount", 1, "unit", "HOURS")))
                .post(Desk.path(changed) + "/panel")
                .then()
                .statusCode(200);
        given().header("Authorization", TestTokens.bearer("department", "officer", "/group/safety"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("unit", "/group/safety", "grade", "IMPORTANT", "reason", "涉及多人"))
                .post(Desk.path(changed) + "/opinion")
                .then()
                .statusCode(200);
        Desk.clerk()
                .body(Desk.LOW)
                .post(Desk.path(changed) + "/decision")
                .then()
                .statusCode(200);
        Desk.director()
                .body(Map.of(
                        "complexity",
                        "LOW",
                        "urgency",
                        "HIGH",
                        "scope",
                        "LOW",
                        "grade",
                        "URGENT",
                        "reason",
                        "现场出现新的险情",
                        "changed",
                        Map.of("URGENT_SIGNS", List.of("CROWD_ON_SITE"))))
                .post(Desk.path(changed) + "/regrading")
                .then()
                .statusCode(200);
        director(unit)
                .get(PATH + PERIOD)
                .then()
                .statusCode(200)
                .body("decided", equalTo(2))
                .body("asProposed", equalTo(1))
                .body("raised", equalTo(1))
                .body("lowered", equalTo(0))
                .body("medianHours", notNullValue())
                .body("deciders[0].account", equalTo("clerk-wang"))
                .body("deciders[0].otherwise", equalTo(1))
                .body("proposals.size()", equalTo(2))
                .body("departments[0].differed", equalTo(1));
        director(unit + "/none")
                .get(PATH + PERIOD)
                .then()
                .body("decided", equalTo(0))
                .body("medianHours", equalTo(null));
        director(unit).get(PATH + "?from=2026-11-21&to=2026-11-21").then().body("decided", equalTo(0));
    }

    @Test
    void it_is_an_excel_file_too() throws Exception {
        byte[] file = Desk.director()
                .get(PATH + "/export" + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("总体", "按定级人", "建议与决定", "按征询部门");
            assertThat(book.getFirstSheet().read().get(0).getCellText(2)).isEqualTo("定级用时中位数（小时）");
            assertThat(book.getFirstSheet().read().get(1).getCellText(0)).matches("\\d+");
        }
    }

    @Test
    void without_a_period_or_the_role_there_is_nothing() {
        Desk.director().get(PATH).then().statusCode(400);
        Desk.director().get(PATH + "?from=2026-01-01&to=9999-12-31").then().statusCode(400);
        Desk.director().get(PATH + "?from=2026-01-02&to=2026-01-01").then().statusCode(400);
        Desk.clerk().get(PATH + PERIOD).then().statusCode(403);
    }

    private static RequestSpecification director(String unit) {
        return given().header("Authorization", TestTokens.bearer("director", "director-zhao", unit));
    }
}
