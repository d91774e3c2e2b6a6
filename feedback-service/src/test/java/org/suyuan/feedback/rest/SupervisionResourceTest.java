package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.suyuan.feedback.rest.Acts.assigned;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;
import static org.suyuan.feedback.rest.Acts.postAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** The office looks at how a unit handles a petition. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class SupervisionResourceTest {
    private static final Map<String, Object> LETTER = Map.of("cause", "WRONG_PROCEDURE", "letter", "请说明原因，七日内反馈。");
    private static final Map<String, Object> ANSWER = Map.of("answer", "已补充调查笔录。");

    private static final Map<String, Object> RETURN =
            Map.of("ground", "NOT_IN_ITS_POWER", "basis", "《部门职责规定》第八条", "explanation", "由劳动工资部制定。");

    @Inject
    DataSource database;

    @Test
    @DisplayName("X-20 a supervision is answered by the unit, judged by another, and ends when the answer is enough")
    void answered_and_judged() {
        UUID id = assigned();
        String one = "supervisions/" + opened(id);
        post("clerk", id, "supervisions", LETTER).statusCode(409).body("rule", equalTo("SUPERVISED_ONCE_FOR_A_CAUSE"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'supervision' }.state", equalTo("RUNNING"));
        post("clerk", id, one + "/judgement", judgement(true))
                .statusCode(409)
                .body("rule", equalTo("SUPERVISION_IS_ANSWERED"));
        post("clerk", id, one + "/answer", ANSWER).statusCode(403);
        post("department", id, one + "/answer", ANSWER).statusCode(200).body("[0].state", equalTo("ANSWERED"));
        post("department", id, one + "/answer", ANSWER).statusCode(409).body("rule", equalTo("SUPERVISION_IS_OPEN"));
        postAs(TestTokens.bearer("clerk", "department-wang", "/group"), id, one + "/judgement", judgement(true))
                .statusCode(403)
                .body("rule", equalTo("SUPERVISION_JUDGED_BY_ANOTHER"));
        post("clerk", id, one + "/judgement", judgement(false))
                .statusCode(200)
                .body("[0].state", equalTo("OPEN"))
                .body("[0].judgement", equalTo("尚未说明原因。"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'supervision' }.state", equalTo("RUNNING"));
        post("department", id, one + "/answer", ANSWER).statusCode(200).body("[0].rounds", equalTo(2));
        post("clerk", id, one + "/judgement", judgement(true))
                .statusCode(200)
                .body("[0].state", equalTo("ENDED"))
                .body("[0].endedAt", notNullValue());
        post("clerk", id, "supervisions", LETTER).statusCode(200).body("$", hasSize(2));
    }

    @Test
    @DisplayName("X-20 a listed supervision shows everybody its unit and cause, and neither petition nor person")
    void listed() {
        UUID id = assigned();
        String one = opened(id);
        post("clerk", id, "supervisions/" + one + "/listing", Map.of()).statusCode(403);
        post("director", id, "supervisions/" + one + "/listing", Map.of())
                .statusCode(200)
                .body("[0].listedOn", notNullValue());
        post("director", id, "supervisions/" + one + "/listing", Map.of())
                .statusCode(409)
                .body("rule", equalTo("SUPERVISION_LISTED_ONCE"));
        String shown = given().get("/v1/public/supervisions")
                .then()
                .statusCode(200)
                .body("unit", hasItem("/group/hr"))
                .body("cause", hasItem("WRONG_PROCEDURE"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain(id.toString()).doesNotContain(one).doesNotContain("wang");
    }

    @Test
    @DisplayName("F-05 nothing is archived while its handling is supervised, judged it is")
    void ends_before_the_archive() {
        UUID id = Acts.delivered();
        String one = opened(id);
        post("clerk", id, "closing", Acts.CLOSING).statusCode(200);
        post("clerk", id, "revisit", RevisitResourceTest.FINE).statusCode(200);
        post("clerk", id, "archive", Map.of())
                .statusCode(409)
                .body("rule", equalTo("SUPERVISION_ENDS_BEFORE_THE_ARCHIVE"));
        post("department", id, "supervisions/" + one + "/answer", ANSWER).statusCode(200);
        post("clerk", id, "supervisions/" + one + "/judgement", judgement(true)).statusCode(200);
        post("clerk", id, "archive", Map.of()).statusCode(200);
    }

    @Test
    @DisplayName("E-23 a handling is supervised from its assignment on")
    void from_the_assignment_on() {
        UUID id = Acts.graded();
        post("clerk", id, "supervisions", LETTER)
                .statusCode(409)
                .body("rule", equalTo("SUPERVISED_WHILE_A_UNIT_HAS_IT"));
    }

    @Test
    @DisplayName("X-01, E-23 the third urging of the petitioner opens a supervision by itself, the second does not")
    void opened_by_urging() {
        UUID id = assigned();
        Wire.send(new PetitionUrged(id));
        Wire.send(new PetitionUrged(id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "").body("urgedByPetitioner", equalTo(2)));
        get("clerk", id, "/supervisions").body("$", hasSize(0));
        Wire.send(new PetitionUrged(id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/supervisions")
                        .body("cause", equalTo(List.of("OTHER")))
                        .body("openedBy", equalTo(List.of("system"))));
        Wire.send(new PetitionUrged(id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "").body("urgedByPetitioner", equalTo(4)));
        get("clerk", id, "/supervisions").body("$", hasSize(1));
    }

    @Test
    @DisplayName("E-23 a limit that is over opens a supervision; one that nobody answers is listed by itself")
    void opened_by_the_clock() throws SQLException {
        UUID id = assigned();
        rung(id, "handling", "OVERDUE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/supervisions").body("cause", equalTo(List.of("OVERDUE"))));
        rung(id, "supervision", "ESCALATE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/supervisions").body("[0].listedOn", notNullValue()));
    }

    @Test
    @DisplayName("E-22, E-23 a promise that is not kept in time opens a supervision")
    void opened_by_a_promise() throws SQLException {
        UUID id = Acts.promised();
        rung(id, "promise", "DUE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/deadlines")
                        .body("find { it.purpose == 'promise' }.nextRung", equalTo("OVERDUE")));
        get("clerk", id, "/supervisions").body("$", hasSize(0));
        rung(id, "promise", "OVERDUE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        get("clerk", id, "/supervisions").body("cause", equalTo(List.of("OPINION_NOT_CARRIED_OUT"))));
    }

    @Test
    @DisplayName("X-09, E-23 a unit that sends back twice what it could decide is supervised, once is not enough")
    void opened_by_passing_up() {
        UUID id = assigned();
        passUp(id);
        get("clerk", id, "/supervisions").body("$", hasSize(0));
        passUp(id);
        get("clerk", id, "/supervisions").body("cause", equalTo(List.of("SHIRKING")));
    }

    private static void passUp(UUID id) {
        post("department", id, "order-return", RETURN).statusCode(200);
        Map<String, Object> decision = Map.of("outcome", "PASSED_UP", "explanation", "属本部门职权。");
        post("clerk", id, "order-return/decision", decision).statusCode(200);
    }

    @Test
    @DisplayName("X-09, E-23 what the unit before it passed up does not count for a unit")
    void passing_up_counts_by_unit() {
        UUID id = assigned();
        passUp(id);
        giveBack(id);
        post("clerk", id, "assignment", Map.of("unit", "/group/safety")).statusCode(200);
        passUp(id);
        get("clerk", id, "/supervisions").body("$", hasSize(0));
        passUp(id);
        get("clerk", id, "/supervisions").body("unit", equalTo(List.of("/group/safety")));
    }

    @Test
    @DisplayName("X-20 whose unit no longer has the petition is taken back, and not listed when its clock escalates")
    void the_order_left_the_unit() throws SQLException {
        UUID id = assigned();
        String one = "supervisions/" + opened(id);
        giveBack(id);
        rung(id, "supervision", "ESCALATE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/deadlines")
                        .body("find { it.purpose == 'supervision' }.nextRung", equalTo(null)));
        get("clerk", id, "/supervisions").body("[0].listedOn", equalTo(null));
        post("clerk", id, one + "/withdrawal", Map.of("reason", "已改由其他单位承办。"))
                .statusCode(200)
                .body("[0].state", equalTo("ENDED"))
                .body("[0].judgement", equalTo("已改由其他单位承办。"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'supervision' }.state", equalTo("CANCELLED"));
        post("clerk", id, one + "/withdrawal", Map.of("reason", "再撤一次。"))
                .statusCode(409)
                .body("rule", equalTo("SUPERVISION_RUNS"));
        post("clerk", id, "assignment", Map.of("unit", "/group/safety")).statusCode(200);
        post("clerk", id, "supervisions", LETTER).statusCode(200).body("[1].unit", equalTo("/group/safety"));
    }

    @Test
    @DisplayName("X-20 nobody of the supervised unit judges its answer or takes the supervision back")
    void judged_by_another_unit() {
        UUID id = assigned();
        String one = "supervisions/" + opened(id);
        post("department", id, one + "/answer", ANSWER).statusCode(200);
        String own = TestTokens.bearer("clerk", "clerk-hr", "/group/hr");
        postAs(own, id, one + "/judgement", judgement(true))
                .statusCode(403)
                .body("rule", equalTo("SUPERVISION_JUDGED_BY_ANOTHER"));
        postAs(own, id, one + "/withdrawal", Map.of("reason", "不必督办。")).statusCode(403);
    }

    @Test
    @DisplayName("E-23 a limit that is over opens none when the petitioner has the reply")
    void not_when_the_reply_is_there() throws SQLException {
        UUID id = Acts.contacted();
        Acts.reply(id, Acts.explaining("属实")).statusCode(200);
        post("department", id, "delivery", Map.of("way", "POST", "deliveredOn", "2026-11-20", "proof", "挂号信 0231"))
                .statusCode(200);
        rung(id, "handling", "OVERDUE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/deadlines")
                        .body("find { it.purpose == 'handling' }.nextRung", equalTo(null)));
        get("clerk", id, "/supervisions").body("$", hasSize(0));
    }

    private static void giveBack(UUID id) {
        post("department", id, "order-return", RETURN).statusCode(200);
        Map<String, Object> decision = Map.of("outcome", "AGREED", "explanation", "同意退回。");
        post("clerk", id, "order-return/decision", decision).statusCode(200);
    }

    @Test
    @DisplayName("E-23 what opens a supervision is data that the director changes, on record")
    void rules_are_data() {
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .get("/v1/supervisions/rules")
                .then()
                .statusCode(200)
                .body("cause", hasSize(6))
                .body("find { it.cause == 'SHIRKING' }.trigger", equalTo("PASSED_UP"));
        put("director", "NO_RESULT_REPORTED", Map.of("threshold", 2, "answerDays", 5))
                .statusCode(200)
                .body("find { it.cause == 'NO_RESULT_REPORTED' }.answerDays", equalTo(5));
        put("director", "NO_RESULT_REPORTED", Map.of("threshold", 0, "answerDays", 5))
                .statusCode(400);
        put("clerk", "NO_RESULT_REPORTED", Map.of("threshold", 2, "answerDays", 5))
                .statusCode(403);
        given().header("Authorization", TestTokens.bearer("director", "director-branch", "/group/mine-2"))
                .contentType("application/json")
                .body(Map.of("threshold", 100, "answerDays", 60))
                .put("/v1/supervisions/rules/OTHER")
                .then()
                .statusCode(403);
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-qian", "/"))
                .get("/v1/audit?limit=200")
                .then()
                .body("items.act", hasItem("putSupervisionRule"));
    }

    @Test
    @DisplayName("X-20 a ledger shows what runs in the caller's branch, without words")
    void ledger() {
        UUID id = assigned();
        opened(id);
        ledger("/group").body("petitionId", hasItem(id.toString())).body("letter", not(hasItem("请说明原因，七日内反馈。")));
        ledger("/elsewhere").body("petitionId", not(hasItem(id.toString())));
    }

    private static ValidatableResponse ledger(String unit) {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang", unit))
                .get("/v1/supervisions?limit=200")
                .then()
                .statusCode(200);
    }

    /** As if the clock had come so far. */
    private void rung(UUID id, String purpose, String rung) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update deadline set next_rung_at = now() - interval '1 second', clock = jsonb_set(clock,"
                    + " '{nextRung}', '\"" + rung + "\"') where petition_id = '" + id + "' and purpose = '" + purpose
                    + "'");
        }
    }

    private static String opened(UUID id) {
        return post("clerk", id, "supervisions", LETTER)
                .statusCode(200)
                .body("[0].letter", equalTo("请说明原因，七日内反馈。"))
                .extract()
                .path("[0].supervisionId");
    }

    private static Map<String, Object> judgement(boolean enough) {
        return Map.of("enough", enough, "judgement", enough ? "整改到位。" : "尚未说明原因。");
    }

    private static ValidatableResponse put(String role, String cause, Map<String, ?> rule) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"))
                .contentType("application/json")
                .body(rule)
                .put("/v1/supervisions/rules/" + cause)
                .then();
    }
}
