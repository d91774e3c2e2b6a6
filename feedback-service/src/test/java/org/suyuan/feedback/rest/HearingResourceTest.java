package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.suyuan.feedback.rest.Contested.ASK;
import static org.suyuan.feedback.rest.Contested.CLERK;
import static org.suyuan.feedback.rest.Contested.HEAD;
import static org.suyuan.feedback.rest.Contested.TEAM;
import static org.suyuan.feedback.rest.Contested.TODAY;
import static org.suyuan.feedback.rest.Contested.ask;
import static org.suyuan.feedback.rest.Contested.clock;
import static org.suyuan.feedback.rest.Contested.decision;
import static org.suyuan.feedback.rest.Contested.delivered;
import static org.suyuan.feedback.rest.Contested.get;
import static org.suyuan.feedback.rest.Contested.post;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class HearingResourceTest {
    private static final LocalDate DAY = TODAY.plusDays(9);
    private static final List<Map<String, String>> PARTS = List.of(
            Map.of("part", "CHAIR", "account", "director-zhao"),
            Map.of("part", "RECORDER", "account", "clerk-sun"),
            Map.of("part", "MEMBER", "account", "leader-li"),
            Map.of("part", "MEMBER", "account", "law-chen"),
            Map.of("part", "PETITIONER"),
            Map.of("part", "HANDLING_UNIT", "unit", "/group/mine-2/team-3"));

    @Inject
    DataSource database;

    @Inject
    PersonMarks marks;

    @Test
    @DisplayName("E-11, E-21 from the notice to the record no time counts; the opinion waits for the record")
    void held() throws SQLException {
        UUID id = contested();
        Instant due = clock(id, "review");
        call(id, PARTS).statusCode(200).body("[0].state", equalTo("CALLED")).body("[0].subject", equalTo("岗位高温等级如何认定"));
        assertThat(clock(id, "review"))
                .as("the days to the hearing do not count")
                .isEqualTo(due.plus(Duration.ofDays(9)));
        call(id, PARTS).statusCode(409).body("rule", equalTo("HEARING_ONCE"));
        post(HEAD, id, "reviews/decision", decision("UPHELD"))
                .statusCode(409)
                .body("rule", equalTo("REVIEW_WAITS_FOR_ITS_HEARING"));
        record(id, TODAY, PARTS).statusCode(422).body("rule", equalTo("HEARING_RECORDED_WHEN_IT_WAS_HELD"));
        wasToBeToday(id);
        record(id, TODAY, PARTS.subList(0, 4))
                .statusCode(200)
                .body("[0].state", equalTo("HELD"))
                .body("[0].attended.part", equalTo(List.of("CHAIR", "RECORDER", "MEMBER", "MEMBER")))
                .body("[0].record", equalTo("双方陈述、质证；合议：维持"));
        assertThat(clock(id, "review")).as("it counts on").isEqualTo(due);
        assertThat(WholeDatabase.tablesWith(database, "岗位高温等级如何认定")).isEmpty();
        assertThat(WholeDatabase.tablesWith(database, "双方陈述、质证")).isEmpty();
        record(id, TODAY, PARTS).statusCode(409).body("rule", equalTo("HEARING_IS_CALLED"));
        post(HEAD, id, "reviews/decision", decision("UPHELD")).statusCode(200);
        call(id, PARTS).statusCode(409).body("rule", equalTo("REVIEW_RUNS"));
    }

    @Test
    @DisplayName(
            "E-11 one that is cancelled lets time count on, and another can be called; a request taken back cancels it")
    void cancelled() {
        UUID id = contested();
        Instant due = clock(id, "review");
        post(HEAD, id, "hearings/cancellation", Map.of("reason", "改期"))
                .statusCode(409)
                .body("rule", equalTo("HEARING_IS_CALLED"));
        call(id, PARTS).statusCode(200);
        post(HEAD, id, "hearings/cancellation", Map.of("reason", "信访人申请改期"))
                .statusCode(200)
                .body("[0].state", equalTo("CANCELLED"))
                .body("[0].record", equalTo("信访人申请改期"));
        assertThat(clock(id, "review")).isEqualTo(due);
        call(id, PARTS).statusCode(200);
        UUID again = contested();
        for (int times = 0; times < 2; times++) {
            call(again, PARTS).statusCode(200);
            post(HEAD, again, "hearings/cancellation", Map.of("reason", "改期")).statusCode(200);
        }
        call(again, PARTS).statusCode(409).body("rule", equalTo("HEARING_ONCE"));
        post(CLERK, id, "reviews/withdrawal", Map.of("proof", "书面撤回")).statusCode(200);
        get(id, "/hearings").body("state", equalTo(List.of("CANCELLED", "CANCELLED")));
    }

    @Test
    @DisplayName("E-18 it is held by nobody who handled the petition, took the request, or has an interest in it")
    void held_by_others() {
        UUID id = contested();
        Wire.send(new InterestDeclared(id, marks.of("law-chen"), InterestGround.values()[0]));
        Wire.send(new InterestDeclared(id, marks.of("somebody"), InterestGround.values()[0]));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> call(id, PARTS).statusCode(403).body("rule", equalTo("HEARING_HELD_BY_OTHERS")));
        for (String tookPart : List.of("team-li", "clerk-wang", "somebody")) {
            List<Map<String, String>> parts = new ArrayList<>(PARTS);
            parts.set(3, Map.of("part", "MEMBER", "account", tookPart));
            call(id, parts).statusCode(403).body("rule", equalTo("HEARING_HELD_BY_OTHERS"));
        }
        List<Map<String, String>> parts = new ArrayList<>(PARTS);
        parts.set(3, Map.of("part", "MEMBER", "account", "law-wu"));
        call(id, parts).statusCode(200);
    }

    @Test
    @DisplayName("E-11, X-35 a unit that handled it calls no hearing, names nobody, and reads who was called")
    void what_is_refused() {
        UUID id = contested();
        post(TEAM, id, "hearings", notice(PARTS)).statusCode(403);
        List<Map<String, String>> named = new ArrayList<>(PARTS);
        named.set(4, Map.of("part", "PETITIONER", "account", "wang"));
        call(id, named).statusCode(422).body("rule", equalTo("HEARING_PARTICIPANT_IS_NAMED_BY_THE_PART"));
        Map<String, Object> phone = new HashMap<>(notice(PARTS));
        phone.put("subject", "请打 13800001111");
        post(HEAD, id, "hearings", phone).statusCode(422).body("errors.pointer", hasItem("/subject"));
        call(id, PARTS).statusCode(200);
        Contested.as(TEAM)
                .get("/v1/handlings/" + id + "/hearings")
                .then()
                .statusCode(200)
                .body("[0].place", equalTo("接待中心二楼"));
    }

    private static UUID contested() {
        UUID id = delivered(TODAY);
        ask(id, ASK).statusCode(200);
        return id;
    }

    private static ValidatableResponse call(UUID id, List<Map<String, String>> parts) {
        return post(HEAD, id, "hearings", notice(parts));
    }

    private static Map<String, Object> notice(List<Map<String, String>> parts) {
        return Map.of(
                "beginsOn",
                DAY.toString(),
                "endsOn",
                DAY.toString(),
                "place",
                "接待中心二楼",
                "subject",
                "岗位高温等级如何认定",
                "participants",
                parts);
    }

    private static ValidatableResponse record(UUID id, LocalDate day, List<Map<String, String>> attended) {
        return post(
                HEAD,
                id,
                "hearings/record",
                Map.of("heldOn", day.toString(), "attended", attended, "record", "双方陈述、质证；合议：维持"));
    }

    /** The days of a hearing pass faster than a test may take. */
    private void wasToBeToday(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update hearing set begins_on = '" + TODAY + "' where petition_id = '" + id + "'");
        }
    }
}
