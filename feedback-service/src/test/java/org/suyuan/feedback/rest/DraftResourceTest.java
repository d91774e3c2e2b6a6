package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;
import static org.suyuan.feedback.rest.Acts.postAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.intake.ReplyRead;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** The reply from its draft to the petitioner's hand. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class DraftResourceTest {
    private static final String OTHER = TestTokens.bearer("department", "department-qian");
    private static final Map<String, Object> APPROVED = Map.of("approved", true);
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    @Inject
    DataSource database;

    @Test
    @DisplayName("F-01 a reply is drafted by one person, approved by another of the unit, and issued as approved")
    void drafted_approved_issued() {
        UUID early = Acts.assigned();
        post("department", early, "reply-drafts", Acts.explaining("属实"))
                .statusCode(409)
                .body("rule", equalTo("REPLY_DRAFTED_WHILE_IN_HAND"));
        UUID id = Acts.contacted();
        String first = drafted(id, "一稿");
        postAs(OTHER, id, "reply-drafts/" + first + "/review", Map.of("approved", false, "remark", "补充条款。"))
                .statusCode(200)
                .body("[0].state", equalTo("SENT_BACK"))
                .body("[0].remark", equalTo("补充条款。"));
        postAs(OTHER, id, "reply-drafts/" + first + "/review", APPROVED)
                .statusCode(409)
                .body("rule", equalTo("DRAFT_REVIEWED_ONCE"));
        String second = drafted(id, "二稿");
        post("department", id, "reply", Map.of())
                .statusCode(409)
                .body("rule", equalTo("REPLY_ISSUED_AFTER_ITS_REVIEW"));
        post("department", id, "reply-drafts/" + second + "/review", APPROVED)
                .statusCode(403)
                .body("rule", equalTo("DRAFT_REVIEWED_BY_ANOTHER"));
        postAs(OTHER, id, "reply-drafts/" + second + "/review", APPROVED).statusCode(200);
        String elsewhere = TestTokens.bearer("department", "safety-zhao", "/group/safety");
        given().header("Authorization", elsewhere)
                .get("/v1/handlings/" + id + "/reply-drafts")
                .then()
                .statusCode(404);
        get("clerk", id, "/reply-drafts").statusCode(403);
        post("department", id, "reply", Map.of()).statusCode(200).body("state", equalTo("REPLIED"));
        get("department", id, "/reply-drafts").body("state", contains("SENT_BACK", "ISSUED"));
        get("clerk", id, "/replies").body("$", hasSize(1)).body("[0].reply.facts", equalTo("二稿"));
    }

    @Test
    @DisplayName("F-01 what was approved is not issued when a later draft replaced it")
    void replaced_after_approval() {
        UUID id = Acts.contacted();
        String first = drafted(id, "一稿");
        postAs(OTHER, id, "reply-drafts/" + first + "/review", APPROVED).statusCode(200);
        drafted(id, "二稿");
        post("department", id, "reply", Map.of())
                .statusCode(409)
                .body("rule", equalTo("REPLY_ISSUED_AFTER_ITS_REVIEW"));
    }

    @Test
    @DisplayName("F-02 each reply has the next number of its year; a correction is a new version and delivered again")
    void numbered_and_corrected() {
        UUID id = Acts.delivered();
        UUID next = Acts.contacted();
        Acts.reply(next, Acts.explaining("属实")).statusCode(200);
        int number = number(id);
        assertThat(number(next)).isEqualTo(number + 1);
        post("department", id, "reply-correction", Map.of("reason", "金额有误。"))
                .statusCode(200)
                .body("state", equalTo("CONTACTED"))
                .body("replyId", equalTo(null));
        Acts.reply(id, Acts.explaining("更正后")).statusCode(200);
        post("department", id, "delivery", delivery("POST")).statusCode(200).body("state", equalTo("DELIVERED"));
        get("clerk", id, "/replies")
                .body("version", contains(1, 2))
                .body("[1].number", matchesPattern("信访答〔" + TODAY.getYear() + "〕\\d+号"))
                .body("[1].reply.facts", equalTo("更正后"));
        get("clerk", id, "/notes").body("kind", hasItem("CORRECTION"));
    }

    @Test
    @DisplayName("F-02, E-08 what is contested is not corrected meanwhile")
    void not_corrected_while_contested() {
        UUID id = Acts.delivered();
        post("clerk", id, "reviews", Map.of("demand", "应按一级标准补发。")).statusCode(200);
        post("department", id, "reply-correction", Map.of("reason", "金额有误。"))
                .statusCode(409)
                .body("rule", equalTo("NOTHING_ENDS_WHILE_A_REVIEW_RUNS"));
    }

    @Test
    @DisplayName(
            "F-03 a reply is told by public notice after two tries in vain, not after one; numbers and offices alone show")
    void public_notice_is_the_last_resort() {
        UUID id = Acts.contacted();
        post("department", id, "delivery-attempts", attempt(TODAY))
                .statusCode(409)
                .body("rule", equalTo("DELIVERY_TRIED_AFTER_THE_REPLY"));
        Acts.reply(id, Acts.explaining("属实")).statusCode(200);
        for (LocalDate never : List.of(TODAY.plusDays(1), TODAY.minusDays(1))) {
            post("department", id, "delivery-attempts", attempt(never))
                    .statusCode(422)
                    .body("rule", equalTo("DELIVERY_TRIED_SINCE_THE_REPLY"));
        }
        post(
                        "department",
                        id,
                        "delivery",
                        Map.of("way", "POST", "deliveredOn", TODAY.plusDays(1).toString(), "proof", "挂号"))
                .statusCode(422)
                .body("rule", equalTo("DELIVERED_BY_TODAY"));
        post("department", id, "delivery-attempts", attempt(TODAY)).statusCode(200);
        post("department", id, "delivery", delivery("PUBLIC_NOTICE"))
                .statusCode(409)
                .body("rule", equalTo("PUBLIC_NOTICE_IS_THE_LAST_RESORT"));
        post("department", id, "delivery-attempts", attempt(TODAY))
                .statusCode(200)
                .body("proof", contains("挂号 0231 退回。", "挂号 0231 退回。"));
        post("department", id, "delivery", delivery("PUBLIC_NOTICE")).statusCode(200);
        String number = get("clerk", id, "/replies").extract().path("[0].number");
        String shown = given().get("/v1/public/noticed-replies")
                .then()
                .statusCode(200)
                .body("find { it.number == '" + number + "' }.unit", equalTo("/group/hr"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain(id.toString()).doesNotContain("wang");
    }

    @Test
    @DisplayName("F-03 a public notice reaches nobody in person: neither contact nor visit nor opinion goes by it")
    void a_public_notice_reaches_nobody() {
        UUID id = Acts.assigned();
        post("department", id, "sign-in", Map.of()).statusCode(200);
        for (String act : List.of("contact", "interim-reply")) {
            post(
                            "department",
                            id,
                            act,
                            act.equals("contact")
                                    ? Map.of("way", "PUBLIC_NOTICE")
                                    : Map.of("way", "PUBLIC_NOTICE", "words", "在办"))
                    .statusCode(422)
                    .body("rule", equalTo("WAY_REACHES_A_PERSON"));
        }
    }

    @Test
    @DisplayName("F-03 what the petitioner reads in the system is delivered, once, and not an earlier version")
    void read_is_delivered() {
        UUID id = Acts.contacted();
        Acts.reply(id, Acts.explaining("属实")).statusCode(200);
        UUID reply = UUID.fromString(get("clerk", id, "").extract().path("replyId"));
        post("department", id, "reply-correction", Map.of("reason", "金额有误。")).statusCode(200);
        Acts.reply(id, Acts.explaining("更正后")).statusCode(200);
        UUID corrected = UUID.fromString(get("clerk", id, "").extract().path("replyId"));
        Wire.send(new ReplyRead(id, reply, TODAY));
        Wire.send(new ReplyRead(id, corrected, TODAY));
        Wire.send(new ReplyRead(id, corrected, TODAY));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "")
                        .body("state", equalTo("DELIVERED"))
                        .body("delivery.way", equalTo("SYSTEM")));
        get("clerk", id, "/notes").body("findAll { it.kind == 'DELIVERY' }.words", not(hasItem("阅读回执 " + reply)));
    }

    @Test
    @DisplayName("E-22 a reply of before demands were answered one by one is read as an answer to all of them")
    void replies_of_before() throws SQLException {
        UUID id = Acts.contacted();
        UUID old = UUID.randomUUID();
        execute("insert into writing (id, petition_id, kind, written_by, written_at) values ('" + old + "', '" + id
                + "', 'REPLY', 'hr-li', now())");
        execute(
                "insert into unsealed (of, id, plain) values ('writing', '" + old
                        + "', '{\"opinion\":\"SUPPORT\",\"investigation\":\"a\",\"facts\":\"b\",\"basis\":\"c\",\"conclusion\":\"补发\"}')");
        get("clerk", id, "/replies")
                .body("[0].opinion", equalTo("SUPPORT"))
                .body("[0].number", equalTo(""))
                .body("[0].reply.findings[0].conclusion", equalTo("补发"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String drafted(UUID id, String facts) {
        return post("department", id, "reply-drafts", Acts.explaining(facts))
                .statusCode(200)
                .extract()
                .path("[-1].draftId");
    }

    private static int number(UUID id) {
        String number = get("clerk", id, "/replies").extract().path("[0].number");
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
    }

    private static Map<String, Object> attempt(LocalDate day) {
        return Map.of("way", "POST", "failure", "RETURNED", "attemptedOn", day.toString(), "proof", "挂号 0231 退回。");
    }

    private static Map<String, Object> delivery(String way) {
        return Map.of("way", way, "deliveredOn", TODAY.toString(), "proof", "送达回证 0231 号");
    }
}
