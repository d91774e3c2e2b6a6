package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.suyuan.consultation.rest.Desk.FINANCE;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.SAFETY;
import static org.suyuan.consultation.rest.Desk.as;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Watch;

/** What waits, what changes, and how consultations fare. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ConsultationWorkTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    @Inject
    DataSource database;

    private final String unit = "/group/w" + UUID.randomUUID().toString().substring(0, 8);
    private final Desk.Who leader = new Desk.Who("leader", "leader-w", unit);
    private final Desk.Who clerk = new Desk.Who("clerk", "clerk-w", unit);

    @Test
    @DisplayName(
            "X-01, C-01, C-06 what waits is shown to whom it waits for, counted once it came, and written as a sheet")
    void waits_and_is_counted() throws IOException {
        UUID first = required(unit);
        UUID second = required(unit);
        get(clerk, "/v1/consultation-work?limit=200")
                .body("petitionId", hasItem(first.toString()))
                .body("purpose", everyItem(equalTo("call")))
                .body("unit", everyItem(equalTo(unit)));
        get(HR, "/v1/consultation-work?limit=200").body("petitionId", not(hasItem(first.toString())));
        get(new Desk.Who("department", "dep-w", unit), "/v1/consultation-work?limit=200")
                .body("$", hasSize(0));
        adopted(first);
        get(HR, "/v1/consultation-work?limit=200&purpose=action-item").body("petitionId", hasItem(first.toString()));
        get(FINANCE, "/v1/consultation-work?limit=200").body("petitionId", not(hasItem(first.toString())));
        String item = get(clerk, path(first) + "/items").extract().path("[0].itemId");
        String base = path(first) + "/items/" + item;
        post(HR, base + "/evidence", Map.of("evidence", "十二月工资条。")).statusCode(200);
        post(leader, base + "/judgement", Map.of("accepted", false, "reason", "缺少工会确认。"))
                .statusCode(200);
        post(HR, base + "/evidence", Map.of("evidence", "工资条和工会确认。")).statusCode(200);
        post(leader, base + "/judgement", Map.of("accepted", true)).statusCode(200);
        get(clerk, path(first) + "/items")
                .body("[0].history.evidence", equalTo(List.of("十二月工资条。", "工资条和工会确认。")))
                .body("[0].history.accepted", equalTo(List.of(false, true)))
                .body("[0].history[0].reason", equalTo("缺少工会确认。"));
        post(
                        new Desk.Who("director", "director-w", unit),
                        path(second) + "/waiver",
                        Map.of("ground", "PETITIONER_WITHDREW"))
                .statusCode(200);
        post(leader, path(second) + "/waiver/consent", Map.of()).statusCode(200);
        get(clerk, "/v1/consultation-figures?to=" + TODAY.plusDays(3))
                .body("required", equalTo(2))
                .body("calledInTime", equalTo(1))
                .body("late", equalTo(0))
                .body("waived.PETITIONER_WITHDREW", equalTo(1))
                .body("itemsAccepted", equalTo(1))
                .body("acceptedFirst", equalTo(0))
                .body("itemsSentBack", equalTo(1));
        byte[] sheet = as(clerk)
                .header("Accept-Language", "zh-CN")
                .get("/v1/action-items/sheet")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("责任单位");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("/group/hr");
        }
    }

    @Test
    @DisplayName("C-01, C-10 a call that came too late is counted as late, a session that was moved as not on time")
    void late() throws SQLException {
        UUID id = required(unit);
        execute("update deadline set due_at = now() - interval '1 hour', clock = jsonb_set(clock, '{dueAt}',"
                + " to_jsonb(now() - interval '1 hour')) where petition_id = '" + id + "' and purpose = 'call'");
        get(clerk, "/v1/consultation-figures").body("late", equalTo(1));
        get(clerk, "/v1/consultation-work").body("[0].overdue", equalTo(true));
        adopted(id);
        get(clerk, "/v1/consultation-figures").body("late", equalTo(1)).body("calledInTime", equalTo(0));
        String session = "/v1/sessions/"
                + post(leader, "/v1/sessions", session(86_400))
                        .statusCode(200)
                        .extract()
                        .path("sessionId");
        post(leader, session + "/moving", Map.of("when", when(172_800), "reason", "另有公务。"))
                .statusCode(200);
        execute("update session set begins_at = now() - interval '1 hour', ends_at = now() where unit = '" + unit
                + "'");
        List<String> seats = get(leader, session).extract().path("seats.seatId");
        post(leader, session + "/holding", Map.of("present", seats)).statusCode(200);
        get(clerk, "/v1/consultation-figures").body("sessionsHeld", equalTo(1)).body("heldOnTime", equalTo(0));
        get(clerk, "/v1/consultation-figures?from=0000-01-01").statusCode(400);
    }

    @Test
    @DisplayName("X-01 who watches is told what changes in their branch and nothing else")
    void live() throws Exception {
        try (Watch watch =
                new Watch("/consultation/v1/consultations/live", TestTokens.bearer("clerk", "clerk-watches", unit))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> watch.lines().contains(":ping"));
            UUID seen = required(unit);
            UUID elsewhere = required();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> watch.said(seen.toString()));
            assertThat(watch.said(elsewhere.toString())).isFalse();
        }
    }

    @Test
    @DisplayName(
            "C-15 an expert signs in as a guest, sees the session they are invited to and no other, says what they think, for a week after it")
    void a_guest() throws SQLException {
        Desk.Who guest = new Desk.Who("guest", "expert-" + UUID.randomUUID(), "/group/guests");
        Map<String, Object> plan = new HashMap<>(session(86_400));
        plan.put(
                "invited",
                List.of(
                        Map.of("unit", "/group/hr", "account", "hr-li", "part", "DEPARTMENT"),
                        Map.of("unit", "/group/guests", "account", guest.account(), "part", "EXPERT")));
        String session = "/v1/sessions/"
                + post(leader, "/v1/sessions", plan).statusCode(200).extract().path("sessionId");
        String other = "/v1/sessions/"
                + post(leader, "/v1/sessions", session(86_400))
                        .statusCode(200)
                        .extract()
                        .path("sessionId");
        get(guest, other).statusCode(404);
        String seats = get(guest, session).statusCode(200).extract().path("seats.find { it.part == 'EXPERT' }.seatId");
        String hr = get(guest, session).extract().path("seats.find { it.part == 'DEPARTMENT' }.seatId");
        get(guest, "/v1/consultations").statusCode(403);
        post(guest, session + "/seats/" + hr + "/answer", Map.of("answer", "DECLINED", "reason", "出差。"))
                .statusCode(403)
                .body("rule", equalTo("INVITATION_ANSWERED_BY_THE_INVITED"));
        post(guest, session + "/seats/" + seats + "/answer", Map.of("answer", "ACCEPTED"))
                .statusCode(200);
        post(guest, session + "/seats/" + hr + "/opinion", Map.of("words", "符合标准。"))
                .statusCode(403)
                .body("rule", equalTo("OPINION_OF_WHO_IS_INVITED"));
        String opinion = session + "/seats/" + seats + "/opinion";
        post(guest, opinion, Map.of("words", "该岗位符合高温作业标准。"))
                .statusCode(200)
                .body("seats.opinion", hasItem("该岗位符合高温作业标准。"));
        Desk.Who substitute = new Desk.Who("guest", "expert-" + UUID.randomUUID(), "/group/guests");
        get(substitute, session).statusCode(404);
        post(
                        guest,
                        session + "/seats/" + seats + "/answer",
                        Map.of("answer", "SUBSTITUTED", "substitute", substitute.account()))
                .statusCode(200);
        post(substitute, opinion, Map.of("words", "同意前述意见。")).statusCode(200);
        execute(
                "update session set ends_at = now() - interval '8 days', begins_at = now() - interval '9 days' where unit = '"
                        + unit + "'");
        get(guest, session).statusCode(404);
        get(leader, session).statusCode(200);
        post(HR, session + "/seats/" + hr + "/opinion", Map.of("words", "同意。"))
                .statusCode(409)
                .body("rule", equalTo("OPINION_IN_TIME"));
    }

    private void adopted(UUID id) {
        List<Map<String, String>> participants = List.of(
                Map.of("unit", "/group/hr", "part", "DEPARTMENT"),
                Map.of("unit", "/group/safety", "part", "DEPARTMENT"));
        post(
                        leader,
                        path(id) + "/call",
                        Map.of("meetsAt", Instant.now().plusSeconds(3600).toString(), "participants", participants))
                .statusCode(200);
        post(HR, path(id) + "/statements", Map.of("unit", "/group/hr", "text", "属实。"))
                .statusCode(200);
        post(SAFETY, path(id) + "/statements", Map.of("unit", "/group/safety", "text", "属实。"))
                .statusCode(200);
        post(
                        leader,
                        path(id) + "/minutes",
                        Map.of(
                                "facts",
                                "未列入工资表。",
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
                                        TODAY.plusDays(3).toString()))))
                .statusCode(200);
    }

    private Map<String, Object> session(int inSeconds) {
        return Map.of(
                "kind",
                "JOINT_RECEPTION",
                "unit",
                unit,
                "title",
                "联合接访",
                "when",
                when(inSeconds),
                "chair",
                "leader-w",
                "quorum",
                1,
                "agenda",
                List.of(Map.of("words", "津贴问题")),
                "invited",
                List.of(Map.of("unit", "/group/hr", "account", "hr-li", "part", "DEPARTMENT")));
    }

    private static Map<String, String> when(int inSeconds) {
        Instant begin = Instant.now().plusSeconds(inSeconds);
        return Map.of(
                "way",
                "ON_SITE",
                "place",
                "三楼",
                "beginsAt",
                begin.toString(),
                "endsAt",
                begin.plusSeconds(3600).toString());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
