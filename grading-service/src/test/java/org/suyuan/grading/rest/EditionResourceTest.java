package org.suyuan.grading.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class EditionResourceTest {
    private static final String TABLES = "/v1/grading-tables";
    private static final Map<String, Object> OTHERWISE = row("其他", Map.of(), "ORDINARY");

    @Inject
    DataSource database;

    /** Other tests grade by what is shipped. */
    @AfterEach
    void forget() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("update edition set state = 'RETIRED' where state = 'ACTIVE'");
        }
        TimeUnit.MILLISECONDS.sleep(1100);
    }

    @Test
    void a_table_is_drafted_by_one_and_activated_by_another_and_then_decides() {
        UUID before = Desk.reported(Map.of("peopleAffected", 3));
        int number = draft(List.of(row("三人以上", Map.of("PEOPLE", Map.of("atLeast", 3)), "URGENT"), OTHERWISE));
        activate("director-zhao", number)
                .statusCode(403)
                .body("rule", equalTo("EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON"));
        Desk.as("director", "director-qian").post(path(number)).then().statusCode(428);
        activate("director-qian", number)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACTIVE"));
        activate("director-qian", number).statusCode(412);
        activation("director-qian", "*", path(number)).statusCode(409).body("rule", equalTo("ONLY_A_DRAFT_IS_CHANGED"));
        Awaitility.await().pollDelay(1100, TimeUnit.MILLISECONDS).until(() -> true);
        UUID after = Desk.reported(Map.of("peopleAffected", 3));
        Desk.clerk()
                .get(Desk.path(after))
                .then()
                .body("proposed", equalTo("URGENT"))
                .body("proposal.table", equalTo(number))
                .body("proposal.explanation", containsString("影响人数不少于 3（实为：3）"));
        Desk.clerk()
                .header("Accept-Language", "en")
                .get(Desk.path(after))
                .then()
                .body("proposal.explanation", containsString("people affected at least 3"));
        // What was proposed by another table is decided by that.
        Desk.clerk()
                .get(Desk.path(before))
                .then()
                .body("proposal.table", equalTo(0))
                .body("proposed", not("URGENT"));
        Desk.clerk()
                .get(TABLES)
                .then()
                .body("number", hasItem(0))
                .body("find { it.number == 0 }.state", equalTo("RETIRED"));
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_place() {
        refused(List.of(row("坏", Map.of("PEOPLE", Map.of("cel", "people >= 五")), "URGENT"), OTHERWISE))
                .body("rule", equalTo("TABLE_CELL_IS_A_CONDITION"))
                .body("detail", startsWith("第 1 行“影响人数”列"));
        refused(List.of(row("多", Map.of("PEOPLE", Map.of("atLeast", 5)), "URGENT")))
                .body("rule", equalTo("TABLE_LEAVES_NO_GAP"))
                .body("detail", containsString("影响人数=1"));
        refused(List.of(OTHERWISE, OTHERWISE)).body("rule", equalTo("TABLE_ROWS_CAN_DECIDE"));
        Desk.director()
                .body(Map.of("content", Map.of("rows", List.of()), "note", "空表"))
                .post(TABLES)
                .then()
                .statusCode(400);
        Desk.director()
                .body(Map.of(
                        "content",
                        Map.of("rows", List.of(row("坏", Map.of("NONSENSE", Map.of("is", true)), "URGENT"))),
                        "note",
                        "列名"))
                .post(TABLES)
                .then()
                .statusCode(400);
        Desk.clerk().body(request(List.of(OTHERWISE))).post(TABLES).then().statusCode(403);
    }

    @Test
    void a_draft_is_changed_until_it_is_in_force_by_who_saw_its_last_version() {
        int number = draft(List.of(OTHERWISE));
        List<Map<String, Object>> better =
                List.of(row("集体", Map.of("COLLECTIVE", Map.of("is", true)), "URGENT"), OTHERWISE);
        Desk.director()
                .header("If-Match", "\"0\"")
                .body(request(better))
                .put(TABLES + "/" + number)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Desk.director()
                .header("If-Match", "\"0\"")
                .body(request(better))
                .put(TABLES + "/" + number)
                .then()
                .statusCode(412);
        Desk.director().body(request(better)).put(TABLES + "/999999").then().statusCode(404);
        Desk.director().body(request(better)).put(TABLES + "/" + number).then().statusCode(428);
        activate("director-qian", number).statusCode(412);
        activation("director-qian", "\"1\"", path(number)).statusCode(200);
        Desk.director()
                .header("If-Match", "*")
                .body(request(better))
                .put(TABLES + "/" + number)
                .then()
                .statusCode(409)
                .body("rule", equalTo("ONLY_A_DRAFT_IS_CHANGED"));
    }

    @Test
    void a_draft_is_tried_before_it_decides() {
        int number = draft(List.of(
                row("自伤言语", Map.of("RISK_FACTORS", Map.of("containsAny", List.of("SELF_HARM"))), "URGENT"), OTHERWISE));
        Desk.clerk()
                .body(Map.of("RISK_FACTORS", List.of("SELF_HARM")))
                .post(TABLES + "/" + number + "/trial")
                .then()
                .statusCode(200)
                .body("outcome.grade", equalTo("URGENT"))
                .body("table", equalTo(number));
        Desk.clerk()
                .body(Map.of())
                .post(TABLES + "/" + number + "/trial")
                .then()
                .body("outcome.grade", equalTo("ORDINARY"));
        Desk.clerk()
                .body(Map.of("PEOPLE", "五"))
                .post(TABLES + "/" + number + "/trial")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CHANGED_FACT_HAS_ITS_TYPE"));
        Desk.clerk().body(Map.of()).post(TABLES + "/999999/trial").then().statusCode(404);
    }

    @Test
    void limits_and_plans_are_editions_too() {
        Map<String, Object> days = Map.of("amount", 3, "unit", "WORKING_DAYS");
        Map<String, Object> response = Map.of("amount", 12, "unit", "HOURS");
        Map<String, Object> all =
                Map.of("name", "一律", "clause", "G-06", "completion", days, "response", response, "start", "RECEIPT");
        int limits = Desk.director()
                .body(Map.of("content", Map.of("rows", List.of(all)), "note", "按 S2 类型时限"))
                .post("/v1/limit-policies")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
        activation("director-qian", "\"0\"", "/v1/limit-policies/" + limits + "/activation")
                .statusCode(200);
        Map<String, Object> step = Map.of("step", "当面答复", "responsible", "CENTRE", "due", days);
        Map<String, Object> template = Map.of("code", "SIMPLE", "name", "简易办理", "steps", List.of(step));
        int plans = Desk.director()
                .body(Map.of("content", Map.of("templates", List.of(template)), "note", "简易"))
                .post("/v1/plan-books")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
        activation("director-qian", "\"0\"", "/v1/plan-books/" + plans + "/activation")
                .statusCode(200);
        Awaitility.await().pollDelay(1100, TimeUnit.MILLISECONDS).until(() -> true);
        UUID petition = Desk.graded(Map.of());
        Desk.clerk()
                .get(Desk.path(petition))
                .then()
                .body("limitClause", equalTo("G-06"))
                .body("dueAt", equalTo("2026-11-25T23:59:59+08:00"))
                .body("responseDueAt", equalTo("2026-11-20T22:30:00+08:00"))
                .body("plan.template", equalTo("SIMPLE"))
                .body("plan.steps.step", equalTo(List.of("当面答复")));
        Desk.director()
                .body(Map.of("content", Map.of("templates", List.of(template, template)), "note", "重复"))
                .post("/v1/plan-books")
                .then()
                .statusCode(422)
                .body("rule", equalTo("PLAN_CODES_ARE_UNIQUE"));
    }

    private static int draft(List<Map<String, Object>> rows) {
        return Desk.director()
                .body(request(rows))
                .post(TABLES)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("number");
    }

    private static ValidatableResponse refused(List<Map<String, Object>> rows) {
        return Desk.director().body(request(rows)).post(TABLES).then().statusCode(422);
    }

    /** As it was drafted. */
    private static ValidatableResponse activate(String account, int number) {
        return activation(account, "\"0\"", path(number));
    }

    private static ValidatableResponse activation(String account, String seen, String path) {
        return Desk.as("director", account).header("If-Match", seen).post(path).then();
    }

    private static String path(int number) {
        return TABLES + "/" + number + "/activation";
    }

    private static Map<String, Object> request(List<Map<String, Object>> rows) {
        return Map.of("content", Map.of("rows", rows), "note", "试行办法");
    }

    private static Map<String, Object> row(String name, Map<String, Object> cells, String grade) {
        return Map.of("name", name, "cells", cells, "outcome", Map.of("grade", grade, "consultation", false));
    }
}
