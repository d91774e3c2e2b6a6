package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;
import static org.suyuan.feedback.rest.Acts.postAs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.platform.seal.Envelope;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** What petitioners say of the handling, and who may ask them. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class EvaluationTest {
    private static final Map<String, Object> REVISIT =
            Map.of("implemented", true, "satisfied", true, "retaliation", false, "notes", "怕被穿小鞋");
    private static final Map<String, Object> DELIVERY =
            Map.of("way", "POST", "deliveredOn", "2026-11-20", "proof", "挂号信 0231");
    private static final Map<String, Object> VISIT = Map.of("way", "PHONE", "words", "已约当面核对。");

    @Inject
    DataSource database;

    @Test
    @DisplayName("F-04, X-35 a petitioner evaluates once by a code that no staff sees, and the act is on record")
    void evaluated_once_and_on_record() throws Exception {
        UUID petition = replied();
        String delivered = post("department", petition, "delivery", DELIVERY)
                .statusCode(200)
                .extract()
                .asString();
        String code = code(petition);
        assertThat(delivered).doesNotContain(code).doesNotContain("evaluationCode");
        byCode(code, 4, "他们不接电话").statusCode(204);
        byCode(code, 1, "改了主意").statusCode(409).body("rule", equalTo("EVALUATED_ONCE"));
        get("clerk", petition, "").body("evaluationScore", equalTo(4));
        get("clerk", petition, "/evaluations")
                .body("[0].way", equalTo("CODE"))
                .body("[0].timely", equalTo(5))
                .body("[0].comment", equalTo("他们不接电话"));
        get("department", petition, "/evaluations").statusCode(403);
        get("department", petition, "/notes").body("words", not(hasItem("他们不接电话")));
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-qian", "/"))
                .get("/v1/audit?petitionId=" + petition)
                .then()
                .body("items.act", hasItem("evaluate"))
                .body("items.find { it.act == 'evaluate' }.actor", equalTo("public"));
    }

    @Test
    @DisplayName("F-04 a reply is evaluated on the 30th day after its delivery, not on the 31st")
    void evaluated_in_time() throws Exception {
        UUID petition = delivered();
        delivered(petition, 31);
        byCode(code(petition), 4, null).statusCode(409).body("rule", equalTo("EVALUATED_WITHIN_30_DAYS"));
        byPhone("clerk", petition, 4).statusCode(409).body("rule", equalTo("EVALUATED_WITHIN_30_DAYS"));
        delivered(petition, 30);
        byCode(code(petition), 4, null).statusCode(204);
    }

    @Test
    @DisplayName("F-04 nobody asks by phone how satisfied people are with what they or their unit did")
    void asked_by_another() {
        UUID petition = replied();
        byPhone("clerk", petition, 4).statusCode(409).body("rule", equalTo("EVALUATED_AFTER_DELIVERY"));
        post("department", petition, "delivery", DELIVERY).statusCode(200);
        String who = TestTokens.bearer("director", "department-wang", "/group");
        evaluate(who, petition, evaluation(4)).statusCode(403).body("rule", equalTo("EVALUATION_TAKEN_BY_ANOTHER"));
        String unit = TestTokens.bearer("clerk", "clerk-hr", "/group/hr");
        evaluate(unit, petition, evaluation(4)).statusCode(403).body("rule", equalTo("EVALUATION_TAKEN_BY_ANOTHER"));
        byPhone("clerk", petition, 4)
                .statusCode(200)
                .body("[0].way", equalTo("PHONE"))
                .body("[0].takenBy", equalTo("clerk-wang"));
        byPhone("clerk", petition, 5).statusCode(409).body("rule", equalTo("EVALUATED_ONCE"));
    }

    @Test
    @DisplayName("F-06 who is dissatisfied is visited within three working days, before anything is closed")
    void dissatisfied_are_visited_first() {
        UUID petition = delivered();
        post("clerk", petition, "evaluations/visit", VISIT)
                .statusCode(409)
                .body("rule", equalTo("SOMEBODY_IS_TO_BE_VISITED"));
        byPhone("clerk", petition, 2).statusCode(200).body("[0].dissatisfied", equalTo(true));
        get("clerk", petition, "/deadlines").body("find { it.purpose == 'visit' }.state", equalTo("RUNNING"));
        post("clerk", petition, "closing", Acts.CLOSING)
                .statusCode(409)
                .body("rule", equalTo("DISSATISFIED_ARE_VISITED_FIRST"));
        post("clerk", petition, "evaluations/visit", VISIT).statusCode(200);
        get("clerk", petition, "/notes").body("words", hasItem("已约当面核对。"));
        get("department", petition, "/notes").body("words", not(hasItem("已约当面核对。")));
        get("clerk", petition, "/deadlines").body("find { it.purpose == 'visit' }.state", equalTo("MET"));
        get("clerk", petition, "/evaluations").body("[0].score", equalTo(2)).body("[0].dissatisfied", equalTo(true));
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
    }

    @Test
    @DisplayName("F-06 the revisit after the closing is the visit of who was dissatisfied then")
    void revisited_is_visited() {
        UUID petition = delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        byPhone("clerk", petition, 1).statusCode(200);
        post("clerk", petition, "revisit", REVISIT).statusCode(200);
        get("clerk", petition, "/notes").body("words", hasItem("怕被穿小鞋"));
        get("department", petition, "/notes").body("words", not(hasItem("怕被穿小鞋")));
        get("clerk", petition, "/deadlines").body("find { it.purpose == 'visit' }.state", equalTo("MET"));
        post("clerk", petition, "evaluations/visit", VISIT).statusCode(409);
    }

    @Test
    @DisplayName("E-27 participation counts replies that were asked about, those evaluated, and the satisfied of them")
    void participation_is_counted() throws SQLException {
        execute("update evaluation set asked_on = '2020-01-01'");
        byPhone("clerk", delivered(), 5).statusCode(200);
        byPhone("clerk", delivered(), 2).statusCode(200);
        delivered();
        delivered();
        participation("/group")
                .body("$", hasSize(1))
                .body("[0].unit", equalTo("/group/hr"))
                .body("[0].asked", equalTo(4))
                .body("[0].evaluated", equalTo(2))
                .body("[0].byPhone", equalTo(2))
                .body("[0].satisfied", equalTo(1))
                .body("[0].dissatisfied", equalTo(1))
                .body("[0].satisfaction", equalTo(0.25f));
        participation("/elsewhere").body("$", empty());
    }

    private static ValidatableResponse participation(String unit) {
        LocalDate today = LocalDate.now(Zone.OF_RECORD);
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang", unit))
                .get("/v1/evaluations/participation?from=" + today + "&to=" + today)
                .then()
                .statusCode(200);
    }

    /** As intake opens it. */
    private static String code(UUID petition) throws Exception {
        String event = Wire.await("suyuan.feedback", petition, ReplyDelivered.class, Duration.ofSeconds(20))
                .get(0)
                .value();
        JsonNode told = new ObjectMapper().readTree(event).findValue("evaluationCode");
        String pair = Files.readString(Path.of("target/keys/for-intake.json"));
        return Envelope.reader(pair).open(ReplyDelivered.place(petition), told.asText());
    }

    /** As if it had been delivered so many days ago. */
    private void delivered(UUID petition, int daysAgo) throws SQLException {
        LocalDate today = LocalDate.now(Zone.OF_RECORD);
        execute("update evaluation set until = asked_on + (date '" + today.minusDays(daysAgo)
                + "' - asked_on) + 30 where petition_id = '" + petition + "'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID delivered() {
        UUID petition = replied();
        post("department", petition, "delivery", DELIVERY).statusCode(200);
        return petition;
    }

    private static UUID replied() {
        UUID petition = Acts.contacted();
        Acts.reply(petition, Acts.explaining("漏发属实")).statusCode(200);
        return petition;
    }

    private static Map<String, Object> evaluation(int score) {
        return Map.of("score", score, "timely", 5, "attitude", 5, "solved", 5);
    }

    private static ValidatableResponse byCode(String code, int score, @Nullable String comment) {
        Map<String, Object> body = new HashMap<>(evaluation(score));
        body.put("evaluationCode", code);
        body.put("comment", comment);
        return given().contentType("application/json")
                .body(body)
                .post("/v1/public/evaluations")
                .then();
    }

    private static ValidatableResponse byPhone(String role, UUID petition, int score) {
        return post(role, petition, "evaluations", evaluation(score));
    }

    private static ValidatableResponse evaluate(String bearer, UUID petition, Map<String, ?> evaluation) {
        return postAs(bearer, petition, "evaluations", evaluation);
    }
}
