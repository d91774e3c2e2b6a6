package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.FINANCE;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.OTHER_LEADER;
import static org.suyuan.consultation.rest.Desk.SAFETY;
import static org.suyuan.consultation.rest.Desk.as;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Minutes: drafted, commented on, adopted, signed, done, accepted, supplemented. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class MinutesThatBindTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final Map<String, String> EVIDENCE = Map.of("evidence", "十二月工资条载明补发。");

    @Inject
    DataSource database;

    @Test
    @DisplayName("C-06 evidence is handed in by the unit, sent back with a reason, and accepted by another")
    void accepted_by_another() {
        UUID id = adopted();
        String item = item(id);
        act(HR, id, "/items/" + item + "/judgement", Map.of("accepted", true)).statusCode(403);
        act(LEADER, id, "/items/" + item + "/judgement", Map.of("accepted", true))
                .statusCode(409)
                .body("rule", equalTo("ITEM_IS_JUDGED_ONCE_HANDED_IN"));
        act(SAFETY, id, "/items/" + item + "/evidence", EVIDENCE).statusCode(403);
        act(HR, id, "/items/" + item + "/evidence", Map.of("evidence", "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        act(HR, id, "/items/" + item + "/evidence", EVIDENCE).statusCode(200).body("[0].state", equalTo("HANDED_IN"));
        clock(id).body("find { it.item == '" + item + "' }.state", equalTo("MET"));
        act(HR, id, "/items/" + item + "/evidence", EVIDENCE)
                .statusCode(409)
                .body("rule", equalTo("ITEM_IS_HANDED_IN_WHILE_OPEN"));
        act(OTHER_LEADER, id, "/items/" + item + "/judgement", Map.of("accepted", true))
                .statusCode(403)
                .body("rule", equalTo("ITEM_IS_JUDGED_BY_CHAIR_OR_CENTRE"));
        act(new Desk.Who("clerk", "hr-li", "/group"), id, "/items/" + item + "/judgement", Map.of("accepted", true))
                .statusCode(403)
                .body("rule", equalTo("ITEM_IS_JUDGED_BY_ANOTHER"));
        act(LEADER, id, "/items/" + item + "/judgement", Map.of("accepted", false))
                .statusCode(422)
                .body("rule", equalTo("ITEM_SENT_BACK_WITH_ITS_REASON"));
        act(CLERK, id, "/items/" + item + "/judgement", Map.of("accepted", false, "reason", "缺少工会确认。"))
                .statusCode(200)
                .body("[0].state", equalTo("OPEN"))
                .body("[0].reason", equalTo("缺少工会确认。"));
        clock(id).body("find { it.item == '" + item + "' }.state", equalTo("RUNNING"));
        act(HR, id, "/items/" + item + "/evidence", EVIDENCE).statusCode(200).body("[0].rounds", equalTo(2));
        act(LEADER, id, "/items/" + item + "/judgement", Map.of("accepted", true))
                .statusCode(200)
                .body("[0].state", equalTo("ACCEPTED"))
                .body("[0].judgedBy", equalTo("leader-sun"));
        assertThat(types(id, 6))
                .containsExactly(
                        "consultation-called",
                        "minutes-adopted",
                        "action-item-handed-in",
                        "action-item-sent-back",
                        "action-item-handed-in",
                        "action-item-done");
    }

    @Test
    @DisplayName("C-06 the chair moves an item to another unit, which sees it from then on, and to a day to come")
    void moved_by_the_chair() {
        UUID id = adopted();
        String moving = "/items/" + item(id) + "/moving";
        as(FINANCE).get(path(id)).then().statusCode(404);
        Map<String, String> move =
                Map.of("unit", "/group/finance", "dueOn", TODAY.plusDays(20).toString(), "reason", "由财务部统一发放。");
        act(OTHER_LEADER, id, moving, move).statusCode(403).body("rule", equalTo("ITEM_IS_MOVED_BY_THE_CHAIR"));
        act(LEADER, id, moving, Map.of("reason", "无")).statusCode(422).body("rule", equalTo("ITEM_MOVES_SOMEWHERE"));
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(367))) {
            act(LEADER, id, moving, Map.of("dueOn", day.toString(), "reason", "延期"))
                    .statusCode(422)
                    .body("rule", equalTo("ITEM_MOVES_TO_A_DAY_TO_COME"));
        }
        act(LEADER, id, moving, move)
                .statusCode(200)
                .body("[0].unit", equalTo("/group/finance"))
                .body("[0].dueOn", equalTo(TODAY.plusDays(20).toString()));
        as(FINANCE).get(path(id)).then().statusCode(200);
        as(FINANCE).get("/v1/action-items?limit=200").then().statusCode(200).body("petitionId", hasItem(id.toString()));
        as(HR).get("/v1/action-items?limit=200").then().body("petitionId", not(hasItem(id.toString())));
        as(CLERK).get("/v1/action-items?limit=200&state=OPEN").then().body("petitionId", hasItem(id.toString()));
        as(HR).get("/v1/action-items?unit=/group/finance").then().statusCode(403);
        as(new Desk.Who("clerk", "clerk-mine", "/group/mine-3"))
                .get("/v1/action-items?limit=200&unit=/group/finance")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        act(FINANCE, id, "/items/" + item(id) + "/evidence", EVIDENCE).statusCode(200);
        act(LEADER, id, moving, move).statusCode(409).body("rule", equalTo("ITEM_IS_MOVED_WHILE_OPEN"));
    }

    @Test
    @DisplayName("C-06 participants comment on a draft until its time is over; nothing is adopted before")
    void commented_before_the_adoption() throws SQLException {
        UUID id = stated();
        as(CLERK).get(path(id) + "/minutes/draft").then().statusCode(404);
        Map<String, Object> draft = new HashMap<>();
        draft.put("minutes", minutes());
        draft.put("commentsUntil", Instant.now().plus(Duration.ofDays(31)).toString());
        act(CLERK, id, "/minutes/draft", draft).statusCode(422).body("rule", equalTo("COMMENTS_END_AHEAD"));
        draft.put("commentsUntil", Instant.now().plusSeconds(60).toString());
        act(CLERK, id, "/minutes/draft", draft).statusCode(422).body("rule", equalTo("COMMENTS_END_AHEAD"));
        draft.put("commentsUntil", Instant.now().plusSeconds(7200).toString());
        act(OTHER_LEADER, id, "/minutes/draft", draft)
                .statusCode(403)
                .body("rule", equalTo("DRAFTED_BY_CHAIR_OR_CENTRE"));
        act(CLERK, id, "/minutes/draft", draft).statusCode(200).body("version", equalTo(1));
        Map<String, String> comment = Map.of("unit", "/group/safety", "words", "期限建议延至月底。");
        act(SAFETY, id, "/minutes/draft/comments", comment)
                .statusCode(200)
                .body("comments.words", equalTo(List.of("期限建议延至月底。")));
        act(
                        new Desk.Who("clerk", "clerk-wang", "/group"),
                        id,
                        "/minutes/draft/comments",
                        Map.of("unit", "/group/finance", "words", "同意。"))
                .statusCode(422)
                .body("rule", equalTo("COMMENTED_BY_WHO_TAKES_PART"));
        act(HR, id, "/minutes/draft/comments", Map.of("unit", "/group/hr", "words", "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        act(LEADER, id, "/minutes", minutes()).statusCode(409).body("rule", equalTo("ADOPTED_AFTER_THE_COMMENTS"));
        act(CLERK, id, "/minutes/draft", draft)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("comments.version", equalTo(List.of(1)));
        execute("update minutes_draft set comments_until = now() where petition_id = '" + id + "'");
        act(SAFETY, id, "/minutes/draft/comments", comment).statusCode(409).body("rule", equalTo("COMMENTED_IN_TIME"));
        act(LEADER, id, "/minutes", minutes()).statusCode(200);
        act(CLERK, id, "/minutes/draft", draft).statusCode(409).body("rule", equalTo("DRAFTED_WHILE_CALLED"));
    }

    @Test
    @DisplayName(
            "C-06 adopted minutes are changed by a supplement alone; it replaces what is not done, and is signed too")
    void supplemented_and_signed() {
        UUID stated = stated();
        Map<String, Object> supplement = new HashMap<>(Map.of("changes", "纪要第一项", "words", "改由安全部核查。"));
        act(LEADER, stated, "/minutes/supplements", supplement)
                .statusCode(409)
                .body("rule", equalTo("SUPPLEMENT_FOLLOWS_MINUTES"));
        UUID id = adopted();
        String item = item(id);
        supplement.put("replaced", List.of(item));
        supplement.put(
                "items",
                List.of(Map.of(
                        "what",
                        "核查高温记录",
                        "unit",
                        "/group/safety",
                        "dueOn",
                        TODAY.minusDays(1).toString())));
        act(LEADER, id, "/minutes/supplements", supplement)
                .statusCode(422)
                .body("rule", equalTo("SUPPLEMENT_DATES_LIE_AHEAD"));
        supplement.put(
                "items",
                List.of(Map.of(
                        "what",
                        "核查高温记录",
                        "unit",
                        "/group/safety",
                        "dueOn",
                        TODAY.plusDays(3).toString())));
        act(OTHER_LEADER, id, "/minutes/supplements", supplement)
                .statusCode(403)
                .body("rule", equalTo("SUPPLEMENTED_BY_THE_CHAIR"));
        act(LEADER, id, "/minutes/supplements", supplement)
                .statusCode(200)
                .body("number", equalTo(List.of(1)))
                .body("[0].replaced", equalTo(List.of(item)));
        act(LEADER, id, "/minutes/supplements", supplement)
                .statusCode(409)
                .body("rule", equalTo("SUPPLEMENT_REPLACES_WHAT_WAITS"));
        as(CLERK)
                .get(path(id) + "/items")
                .then()
                .body("find { it.supplement == 0 }.state", equalTo("REPLACED"))
                .body("find { it.supplement == 1 }.unit", equalTo("/group/safety"));
        clock(id).body("find { it.item == '" + item + "' }.state", equalTo("CANCELLED"));
        act(HR, id, "/minutes/signatures", Map.of("unit", "/group/hr", "supplement", 2))
                .statusCode(422)
                .body("rule", equalTo("SIGNED_AS_THEY_STAND"));
        act(CLERK, id, "/minutes/signatures", Map.of("unit", "/group/finance", "supplement", 0))
                .statusCode(422)
                .body("rule", equalTo("SIGNED_FOR_A_CALLED_UNIT"));
        act(HR, id, "/minutes/signatures", Map.of("unit", "/group/hr", "supplement", 0))
                .statusCode(200);
        act(HR, id, "/minutes/signatures", Map.of("unit", "/group/hr", "supplement", 1))
                .statusCode(200)
                .body("signedBy", equalTo(List.of("hr-li", "hr-li")));
        act(HR, id, "/minutes/signatures", Map.of("unit", "/group/hr", "supplement", 1))
                .statusCode(409)
                .body("rule", equalTo("SIGNED_ONCE"));
        List<String> last =
                as(CLERK).get(path(id) + "/items").then().extract().path("findAll { it.supplement == 1 }.itemId");
        act(LEADER, id, "/minutes/supplements", Map.of("changes", "全部", "words", "不再办理。", "replaced", last))
                .statusCode(409)
                .body("rule", equalTo("SUPPLEMENT_LEAVES_SOMETHING"));
        supplement.remove("replaced");
        supplement.put("words", "联系人电话 13800138000");
        act(LEADER, id, "/minutes/supplements", supplement)
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        assertThat(types(id, 3)).endsWith("minutes-supplemented");
    }

    @Test
    @DisplayName("C-04, C-05 facts, options with cost and basis, one vote a called unit, dissent in its own words")
    void discussed_and_voted_on() {
        UUID id = required();
        Map<String, String> fact = Map.of("kind", "FACT_DISPUTED", "words", "八月出勤天数双方说法不一。");
        act(CLERK, id, "/discussion/points", fact).statusCode(409).body("rule", equalTo("DISCUSSED_WHILE_CALLED"));
        call(id);
        act(OTHER_LEADER, id, "/discussion/points", fact)
                .statusCode(403)
                .body("rule", equalTo("NOTED_BY_CHAIR_OR_CENTRE"));
        act(LEADER, id, "/discussion/points", fact)
                .statusCode(200)
                .body("points.kind", equalTo(List.of("FACT_DISPUTED")));
        String option = act(
                        CLERK, id, "/discussion/options", Map.of("words", "一次性补发。", "basis", "第十七条", "cost", 46800.5))
                .statusCode(200)
                .body("options[0].cost", equalTo(46800.50f))
                .extract()
                .path("options[0].optionId");
        String votes = "/discussion/options/" + option + "/votes";
        act(HR, id, votes, Map.of("unit", "/group/hr", "vote", "FOR")).statusCode(200);
        act(HR, id, votes, Map.of("unit", "/group/hr", "vote", "ABSTAIN"))
                .statusCode(409)
                .body("rule", equalTo("VOTED_ONCE"));
        act(SAFETY, id, votes, Map.of("unit", "/group/safety", "vote", "AGAINST"))
                .statusCode(422)
                .body("rule", equalTo("DISSENT_HAS_ITS_WORDS"));
        act(SAFETY, id, votes, Map.of("unit", "/group/safety", "vote", "AGAINST", "words", "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        act(SAFETY, id, votes, Map.of("unit", "/group/safety", "vote", "AGAINST", "words", "应分两期。"))
                .statusCode(200)
                .body("options[0].votes.vote", equalTo(List.of("FOR", "AGAINST")))
                .body("options[0].votes[1].words", equalTo("应分两期。"));
        act(CLERK, id, votes, Map.of("unit", "/group/finance", "vote", "FOR"))
                .statusCode(422)
                .body("rule", equalTo("VOTED_FOR_A_CALLED_UNIT"));
        act(HR, id, "/discussion/options/" + UUID.randomUUID() + "/votes", Map.of("unit", "/group/hr", "vote", "FOR"))
                .statusCode(404);
    }

    @Test
    @DisplayName("C-01 who is required to be called together has a clock by grade, which the call meets")
    void a_clock_until_the_call() {
        UUID id = required();
        clock(id).body("purpose", equalTo(List.of("call"))).body("state", equalTo(List.of("RUNNING")));
        call(id);
        clock(id).body("state", equalTo(List.of("MET")));
        as(CLERK).get(path(id)).then().body("call.statementsUntil", nullValue()).body("minutes", nullValue());
    }

    private static void call(UUID id) {
        List<Map<String, String>> participants = List.of(
                Map.of("unit", "/group/hr", "part", "DEPARTMENT"),
                Map.of("unit", "/group/safety", "part", "DEPARTMENT"));
        act(
                        LEADER,
                        id,
                        "/call",
                        Map.of("meetsAt", Instant.now().plusSeconds(3600).toString(), "participants", participants))
                .statusCode(200);
    }

    private static UUID stated() {
        UUID id = required();
        call(id);
        act(HR, id, "/statements", Map.of("unit", "/group/hr", "text", "属实。")).statusCode(200);
        act(SAFETY, id, "/statements", Map.of("unit", "/group/safety", "text", "符合条件。"))
                .statusCode(200);
        return id;
    }

    private static UUID adopted() {
        UUID id = stated();
        act(LEADER, id, "/minutes", minutes()).statusCode(200).body("minutes.items", hasSize(1));
        return id;
    }

    private static Map<String, Object> minutes() {
        return Map.of(
                "facts",
                "三个月津贴未列入工资表。",
                "leadUnit",
                "/group/hr",
                "plan",
                "补发。",
                "items",
                List.of(Map.of(
                        "what",
                        "补发津贴",
                        "unit",
                        "/group/hr",
                        "dueOn",
                        TODAY.plusDays(3).toString())));
    }

    private static String item(UUID id) {
        return as(CLERK)
                .get(path(id) + "/items")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].itemId");
    }

    private static ValidatableResponse clock(UUID id) {
        return as(CLERK).get(path(id) + "/deadlines").then().statusCode(200);
    }

    private static List<String> types(UUID id, int count) {
        return Wire.await("suyuan.consultation", id, count).stream()
                .map(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .toList();
    }

    private static ValidatableResponse act(Desk.Who who, UUID id, String path, Map<String, ?> body) {
        return Desk.post(who, Desk.path(id) + path, body);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
