package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.DIRECTOR;
import static org.suyuan.consultation.rest.Desk.DISCIPLINE;
import static org.suyuan.consultation.rest.Desk.FINANCE;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.OTHER_LEADER;
import static org.suyuan.consultation.rest.Desk.SAFETY;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.feedback.PetitionDestroyed;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Bodies, their duties, and sessions. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class SessionTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final Instant BEGIN = Instant.now().plusSeconds(86_400);

    @Inject
    DataSource database;

    @Inject
    PersonMarks marks;

    @Test
    @DisplayName("C-10 a body has members by post with a term; nobody sits twice at a time, and a term ends once")
    void members_of_a_body() {
        post(CLERK, "/v1/bodies", body("LEADING_GROUP")).statusCode(403);
        String id = founded("LEADING_GROUP");
        seat(id, "leader-sun", "PARTY_SECRETARY").statusCode(200).body("members[0].account", equalTo("leader-sun"));
        seat(id, "Leader-Sun", "GENERAL_MANAGER").statusCode(409).body("rule", equalTo("MEMBER_SITS_ONCE"));
        Map<String, String> backwards = new HashMap<>(member("leader-zhou", "UNION_CHAIR"));
        backwards.put("until", TODAY.minusYears(2).toString());
        post(DIRECTOR, "/v1/bodies/" + id + "/members", backwards)
                .statusCode(422)
                .body("rule", equalTo("TERM_ENDS_AFTER_ITS_BEGINNING"));
        String member = get(CLERK, "/v1/bodies/" + id).extract().path("members[0].memberId");
        String end = "/v1/bodies/" + id + "/members/" + member + "/end";
        post(DIRECTOR, end, Map.of("until", TODAY.minusYears(2).toString()))
                .statusCode(409)
                .body("rule", equalTo("TERM_IS_ENDED_ONCE"));
        post(DIRECTOR, end, Map.of("until", TODAY.minusDays(1).toString())).statusCode(200);
        post(DIRECTOR, end, Map.of("until", TODAY.toString())).statusCode(409);
        seat(id, "leader-sun", "GENERAL_MANAGER").statusCode(409);
        get(new Desk.Who("clerk", "c", "/elsewhere"), "/v1/bodies/" + id).statusCode(404);
        get(CLERK, "/v1/bodies?limit=200").body("bodyId", hasItem(id));
    }

    @Test
    @DisplayName("C-07, C-10 a joint conference is chaired by who may, held with its quorum after it began, and counts")
    void held_with_its_quorum() throws SQLException {
        String id = founded("JOINT_CONFERENCE");
        seat(id, "leader-sun", "PARTY_SECRETARY").statusCode(200);
        seat(id, "union-he", "UNION_CHAIR").statusCode(200);
        Map<String, Object> plan = plan("BODY", null);
        post(CLERK, "/v1/sessions", plan).statusCode(422).body("rule", equalTo("SESSION_OF_A_BODY_NAMES_IT"));
        plan.put("bodyId", id);
        plan.put("chair", "union-he");
        post(CLERK, "/v1/sessions", plan).statusCode(403).body("rule", equalTo("CHAIR_HOLDS_THE_POST"));
        plan.put("chair", "leader-sun");
        plan.put("quorum", 3);
        post(CLERK, "/v1/sessions", plan).statusCode(422).body("rule", equalTo("QUORUM_CAN_BE_REACHED"));
        plan.put("quorum", 2);
        String session = planned(plan);
        List<String> seats = get(CLERK, session).extract().path("seats.seatId");
        post(LEADER, session + "/holding", Map.of("present", seats))
                .statusCode(409)
                .body("rule", equalTo("SESSION_HELD_AFTER_IT_BEGAN"));
        begun(session);
        post(LEADER, session + "/holding", Map.of("present", seats.subList(0, 1)))
                .statusCode(409)
                .body("rule", equalTo("QUORUM_IS_REACHED"));
        duty(id, 0);
        post(CLERK, session + "/holding", Map.of("present", seats))
                .statusCode(403)
                .body("rule", equalTo("HELD_BY_ITS_CHAIR"));
        post(LEADER, session + "/holding", Map.of("present", seats))
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("seats.present", everyItem(equalTo(true)));
        duty(id, 1);
        post(LEADER, session + "/holding", Map.of("present", seats))
                .statusCode(409)
                .body("rule", equalTo("SESSION_IS_PLANNED"));
    }

    @Test
    @DisplayName("C-03 who is invited sees session and petition, says who comes, and is asked anew when it is moved")
    void who_is_invited() {
        UUID petition = required();
        get(HR, path(petition)).statusCode(404);
        String session = planned(plan("CASE", petition));
        get(HR, path(petition)).statusCode(200);
        get(HR, "/v1/sessions?limit=200&to=" + TODAY.plusDays(2))
                .body("agenda.petitionId.flatten()", hasItem(petition.toString()));
        get(FINANCE, session).statusCode(404);
        get(new Desk.Who("clerk", "c", "/elsewhere"), session).statusCode(404);
        String seat = get(HR, session).extract().path("seats.find { it.account == 'hr-li' }.seatId");
        String answer = session + "/seats/" + seat + "/answer";
        post(SAFETY, answer, Map.of("answer", "ACCEPTED"))
                .statusCode(403)
                .body("rule", equalTo("INVITATION_ANSWERED_BY_THE_INVITED"));
        post(HR, answer, Map.of("answer", "DECLINED")).statusCode(422).body("rule", equalTo("ABSENCE_HAS_ITS_REASON"));
        post(HR, answer, Map.of("answer", "DECLINED", "reason", "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        post(HR, answer, Map.of("answer", "SUBSTITUTED", "substitute", "hr-zhao"))
                .statusCode(200)
                .body("seats.find { it.account == 'hr-li' }.substitute", equalTo("hr-zhao"));
        Map<String, Object> move = Map.of("when", when(BEGIN.plusSeconds(86_400)), "reason", "主持人另有公务。");
        post(OTHER_LEADER, session + "/moving", move)
                .statusCode(403)
                .body("rule", equalTo("SESSION_CHANGED_BY_CHAIR_OR_PLANNER"));
        post(HR, answer, Map.of("answer", "INVITED", "reason", "再议"))
                .statusCode(422)
                .body("rule", equalTo("INVITATION_IS_ANSWERED"));
        post(CLERK, answer, Map.of("answer", "RECUSED", "reason", "与反映人有近亲属关系。"))
                .statusCode(403);
        post(LEADER, session + "/moving", move)
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("seats.state", everyItem(equalTo("INVITED")));
        post(HR, answer, Map.of("answer", "RECUSED", "reason", "与反映人有近亲属关系。")).statusCode(200);
        post(HR, answer, Map.of("answer", "ACCEPTED")).statusCode(409).body("rule", equalTo("RECUSAL_IS_NOT_UNDONE"));
        post(LEADER, session + "/cancellation", Map.of("reason", "事项已解决。"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThat(Wire.await("suyuan.consultation", petition, 3))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("session-planned", "session-planned", "session-cancelled");
    }

    @Test
    @DisplayName("C-03 an invitation is a calendar file that common calendars take, naming no petition and nobody")
    void as_a_calendar_file() {
        String session = planned(plan("TOPIC", null));
        String file = get(HR, session + "/invitation")
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:高温津贴会商")
                .contains("DTSTART:" + BEGIN.toString().substring(0, 10).replace("-", "") + "T")
                .doesNotContain("hr-li");
        post(CLERK, session + "/cancellation", Map.of("reason", "不再召开。")).statusCode(200);
        assertThat(get(HR, session + "/invitation").extract().asString()).contains("SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    @DisplayName("E-18 nobody with an interest in a petition on the agenda chairs, is invited, or comes instead")
    void nobody_with_an_interest() {
        UUID petition = required();
        Map<String, Object> plan = plan("CASE", petition);
        String session = planned(plan);
        Wire.send(new InterestDeclared(petition, marks.of("hr-li"), InterestGround.OTHER_RELATION));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> post(CLERK, "/v1/sessions", plan)
                        .statusCode(403)
                        .body("rule", equalTo("WITH_AN_INTEREST_NOBODY_SITS")));
        String seat = get(CLERK, session).extract().path("seats.find { it.account == 'safety-qian' }.seatId");
        post(SAFETY, session + "/seats/" + seat + "/answer", Map.of("answer", "SUBSTITUTED", "substitute", "HR-Li"))
                .statusCode(403)
                .body("rule", equalTo("WITH_AN_INTEREST_NOBODY_SITS"));
    }

    @Test
    @DisplayName("E-19 a session about what turns out to be an accusation is discipline's alone")
    void of_discipline_alone() {
        UUID petition = required();
        String session = planned(plan("CASE", petition));
        Wire.send(new AccusationMade(petition, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, session).statusCode(404));
        get(HR, session).statusCode(404);
        get(HR, session + "/invitation").statusCode(404);
        get(LEADER, "/v1/sessions?limit=200&to=" + TODAY.plusDays(2))
                .body("sessionId", not(hasItem(session.substring("/v1/sessions/".length()))));
        get(DISCIPLINE, session).statusCode(200).body("reason", nullValue());
        get(new Desk.Who("discipline", "discipline-mine", "/group/mine-2"), session)
                .statusCode(404);
        post(DISCIPLINE, session + "/cancellation", Map.of("reason", "不再召开。")).statusCode(200);
    }

    @Test
    @DisplayName(
            "C-10, E-18 one person fills no two seats of a quorum, and who is recused neither comes for another nor chairs")
    void one_person_one_seat() throws SQLException {
        Map<String, Object> plan = plan("TOPIC", null);
        plan.put("quorum", 2);
        String session = planned(plan);
        List<String> seats = get(CLERK, session).extract().path("seats.seatId");
        String safety = get(CLERK, session).extract().path("seats.find { it.account == 'safety-qian' }.seatId");
        String answer = session + "/seats/" + safety + "/answer";
        post(SAFETY, answer, Map.of("answer", "SUBSTITUTED", "substitute", "HR-Li"))
                .statusCode(200);
        begun(session);
        post(LEADER, session + "/holding", Map.of("present", seats))
                .statusCode(409)
                .body("rule", equalTo("QUORUM_IS_REACHED"));
        String hr = get(CLERK, session).extract().path("seats.find { it.account == 'hr-li' }.seatId");
        post(HR, session + "/seats/" + hr + "/answer", Map.of("answer", "RECUSED", "reason", "有利害关系。"))
                .statusCode(200);
        post(SAFETY, answer, Map.of("answer", "SUBSTITUTED", "substitute", "hr-li"))
                .statusCode(409)
                .body("rule", equalTo("RECUSAL_IS_NOT_UNDONE"));
        post(LEADER, session + "/holding", Map.of("present", List.of(safety)))
                .statusCode(409)
                .body("rule", equalTo("RECUSAL_IS_NOT_UNDONE"));
    }

    @Test
    @DisplayName("F-15, E-19 a session goes with the file it was about; what was an accusation stays with discipline")
    void destroyed_with_the_file() {
        UUID petition = required();
        String alone = planned(plan("CASE", petition));
        Map<String, Object> both = plan("CASE", petition);
        both.put("agenda", List.of(Map.of("petitionId", petition, "words", "津贴"), Map.of("words", "季度安排")));
        String mixed = planned(both);
        Wire.send(new AccusationMade(petition, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, alone).statusCode(404));
        Wire.send(new PetitionDestroyed(petition, UUID.randomUUID(), "clerk-wang", "director-zhao"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(DISCIPLINE, alone).statusCode(404));
        get(DISCIPLINE, mixed).statusCode(200).body("agenda.words", equalTo(List.of("季度安排")));
        get(CLERK, mixed).statusCode(404);
    }

    @Test
    @DisplayName("C-03 a span of days that cannot be meant is refused")
    void a_span_of_days() {
        for (String span : List.of("from=2026-12-02&to=2026-12-01", "to=%2B999999999-12-31", "from=-4800-01-01")) {
            get(CLERK, "/v1/sessions?" + span).statusCode(400);
            get(CLERK, "/v1/mediation-figures?" + span).statusCode(400);
        }
    }

    @Test
    @DisplayName("C-15, C-16 departments receive petitioners together, and experts from outside sit with them")
    void a_joint_reception_with_an_expert() {
        Map<String, Object> plan = plan("JOINT_RECEPTION", required());
        List<Map<String, String>> invited = new ArrayList<>(invited());
        invited.add(Map.of("unit", "/group/legal", "account", "lawyer-tao", "part", "EXPERT"));
        plan.put("invited", invited);
        String session = planned(plan);
        get(CLERK, session)
                .body("kind", equalTo("JOINT_RECEPTION"))
                .body("seats.find { it.account == 'lawyer-tao' }.part", equalTo("EXPERT"));
        get(new Desk.Who("department", "lawyer-tao", "/group/legal"), session).statusCode(200);
    }

    @Test
    @DisplayName("C-03 a session lies ahead, invites each once, and shows no person's numbers")
    void bad_plans() {
        Map<String, Object> plan = plan("TOPIC", null);
        plan.put("when", when(Instant.now().minusSeconds(60)));
        post(CLERK, "/v1/sessions", plan).statusCode(422).body("rule", equalTo("SESSION_LIES_AHEAD"));
        plan = plan("TOPIC", null);
        plan.put("title", "联系电话 13800138000");
        post(CLERK, "/v1/sessions", plan).statusCode(422).body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        plan = plan("TOPIC", null);
        List<Map<String, String>> twice = new ArrayList<>(invited());
        twice.add(Map.of("unit", "/group/hr", "account", "HR-LI", "part", "EXPERT"));
        plan.put("invited", twice);
        post(CLERK, "/v1/sessions", plan).statusCode(422).body("rule", equalTo("INVITED_ONCE"));
        post(HR, "/v1/sessions", plan("TOPIC", null)).statusCode(403);
    }

    private static ValidatableResponse seat(String body, String account, String post) {
        return post(DIRECTOR, "/v1/bodies/" + body + "/members", member(account, post));
    }

    private static Map<String, String> member(String account, String post) {
        return Map.of(
                "account", account, "post", post, "from", TODAY.minusYears(1).toString());
    }

    private static Map<String, String> body(String kind) {
        return Map.of("kind", kind, "name", "集团信访机构", "unit", "/group");
    }

    private static String founded(String kind) {
        return post(DIRECTOR, "/v1/bodies", body(kind))
                .statusCode(200)
                .extract()
                .path("bodyId");
    }

    private static void duty(String body, int done) {
        get(CLERK, "/v1/bodies/duties?year=" + TODAY.getYear())
                .statusCode(200)
                .body("find { it.bodyId == '" + body + "' }.done", equalTo(done));
    }

    private static String planned(Map<String, Object> plan) {
        return "/v1/sessions/"
                + post(CLERK, "/v1/sessions", plan).statusCode(200).extract().path("sessionId");
    }

    private static Map<String, Object> plan(String kind, @Nullable UUID petition) {
        Map<String, Object> topic = new HashMap<>(Map.of("words", "高温津贴漏发问题"));
        if (petition != null) {
            topic.put("petitionId", petition);
        }
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "unit",
                "/group",
                "title",
                "高温津贴会商",
                "when",
                when(BEGIN),
                "chair",
                "leader-sun",
                "quorum",
                1,
                "agenda",
                List.of(topic),
                "invited",
                invited()));
    }

    private static List<Map<String, String>> invited() {
        return List.of(
                Map.of("unit", "/group/hr", "account", "hr-li", "part", "DEPARTMENT"),
                Map.of("unit", "/group/safety", "account", "safety-qian", "part", "DEPARTMENT"));
    }

    private static Map<String, String> when(Instant begin) {
        return Map.of(
                "way",
                "ON_SITE",
                "place",
                "集团三楼会议室",
                "beginsAt",
                begin.toString(),
                "endsAt",
                begin.plusSeconds(7200).toString());
    }

    /** Moves the session to now, this year. */
    private void begun(String session) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update session set begins_at = now() where id = '"
                    + session.substring("/v1/sessions/".length()) + "'");
        }
    }
}
