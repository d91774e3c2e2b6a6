package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Event;
import org.suyuan.contract.feedback.HearingCancelled;
import org.suyuan.contract.feedback.ReviewAsked;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewDelivered;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewRefusal;
import org.suyuan.contract.feedback.ReviewRequestRefused;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.feedback.ReviewWithdrawn;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** Petitioners contest an opinion by receipt code, and learn how the review stands. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReviewRequestTest {
    private static final String DEMAND = "应按井下一级高温岗位标准补发，共三个月。";
    private static final String CAUSE = "住院至十一月二十日，附出院小结。";

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "E-08, X-35 asked by receipt code: sealed here, read by the office on record, told without words; one at a time")
    void asked_by_receipt_code() throws Exception {
        JsonPath registered = graded();
        String code = registered.getString("receiptCode");
        String id = Desk.id(registered);
        ask(code, CAUSE).statusCode(200).body("petitionId", equalTo(id)).body("standing", equalTo("ASKED"));
        status(code).body("review.standing", equalTo("ASKED"));
        ask(code, null).statusCode(409).body("rule", equalTo("REVIEW_ASKED_ONE_AT_A_TIME"));
        ask("0000-0000-0000-0000", null).statusCode(404);
        Desk.get("/v1/petitions/" + id + "/review-requests")
                .body("demand", equalTo(List.of(DEMAND)))
                .body("lateCause", equalTo(List.of(CAUSE)));
        Desk.as("department")
                .get("/v1/petitions/" + id + "/review-requests")
                .then()
                .statusCode(403);
        assertThat(WholeDatabase.tablesWith(database, DEMAND)).isEmpty();
        assertThat(WholeDatabase.tablesWith(database, CAUSE)).isEmpty();
        String told = Wire.await("suyuan.intake", UUID.fromString(id), 2).get(1).value();
        assertThat(told).contains("\"causeGiven\":true").doesNotContain("井下").doesNotContain("住院");
    }

    @Test
    @DisplayName("E-08 there is nothing to contest before the grade; nothing to take back before a review runs")
    void nothing_to_contest() {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        String code = registered.getString("receiptCode");
        ask(code, null).statusCode(409).body("rule", equalTo("REVIEW_ASKED_WHILE_IT_CAN_BE_CONTESTED"));
        takeBack(code).statusCode(409).body("rule", equalTo("REVIEW_TAKEN_BACK_BEFORE_ITS_OPINION"));
        Desk.visitor()
                .body(Map.of("receiptCode", code, "demand", " "))
                .post("/v1/public/reviews")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "E-08 to E-10 how the review stands is read by receipt code, from the request to the delivery of its opinion")
    void how_it_stands() {
        JsonPath registered = graded();
        String code = registered.getString("receiptCode");
        UUID id = UUID.fromString(Desk.id(registered));
        ask(code, null).statusCode(200);
        Instant due = Instant.parse("2026-12-28T02:30:00Z");
        told(code, "REFUSED", new ReviewRequestRefused(id, UUID.randomUUID(), ReviewRefusal.LATE));
        status(code).body("review.ground", equalTo("LATE"));
        ask(code, CAUSE).statusCode(200);
        told(code, "RUNS", new ReviewAsked(id, ReviewStage.REVIEW, "/group/mine-2", due, null));
        status(code).body("review.dueAt", equalTo("2026-12-28T10:30:00+08:00"));
        takeBack(code).statusCode(200).body("standing", equalTo("WITHDRAWN"));
        takeBack(code).statusCode(409);
        told(code, "WITHDRAWN", new ReviewWithdrawn(id, ReviewStage.REVIEW));
        ask(code, null).statusCode(200);
        told(code, "RUNS", new ReviewAsked(id, ReviewStage.REVIEW, "/group/mine-2", due, null));
        told(code, "DECIDED", new ReviewDecided(id, ReviewStage.REVIEW, ReviewOutcome.UPHELD, "director", null));
        takeBack(code).statusCode(409);
        ask(code, null).statusCode(409);
        told(code, "TOLD", new ReviewDelivered(id, ReviewStage.REVIEW, Way.POST, LocalDate.of(2026, 11, 20)));
        status(code).body("review.outcome", equalTo("UPHELD")).body("review.toldOn", equalTo("2026-11-20"));
        ask(code, null).statusCode(200);
    }

    @Test
    @DisplayName(
            "E-12 what repeats a petition that was reviewed twice is shown as such to the clerk, after a review alone it is not")
    void no_longer_accepted() {
        String title = "枸杞岭通风井旁锅炉房夜里冒黑烟 " + UUID.randomUUID();
        JsonPath first = graded(title);
        UUID id = UUID.fromString(Desk.id(first));
        JsonPath again = Desk.register(title, Desk.person("张某某"));
        String repeats = "/v1/petitions/" + Desk.id(again) + "/repeats";
        String one = "find { it.petitionId == '" + id + "' }.";
        told(
                first.getString("receiptCode"),
                "DECIDED",
                new ReviewDecided(id, ReviewStage.REVIEW, ReviewOutcome.UPHELD, "d", null));
        Desk.get(repeats).body(one + "reviewedOn", equalTo(null)).body(one + "petitionId", equalTo(id.toString()));
        Wire.send(
                new ReviewDecided(id, ReviewStage.RE_REVIEW, ReviewOutcome.UPHELD, "leader", null),
                Instant.parse("2026-11-20T02:30:00Z"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.get(repeats).body(one + "reviewedOn", equalTo("2026-11-20")));
    }

    @Test
    @DisplayName(
            "E-09, E-11 the notice of a hearing and the opinion are printed with the name; a cancelled hearing is told no more")
    void printed() throws Exception {
        UUID id = UUID.fromString(Desk.id(graded()));
        letter(id, "HEARING_NOTICE").statusCode(409);
        Wire.send(ForIntake.hearing(id, "岗位高温等级如何认定"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "HEARING_NOTICE").statusCode(200));
        assertThat(PdfText.of(letter(id, "HEARING_NOTICE").extract().asByteArray()))
                .contains("听证通知书", "张某某", "岗位高温等级如何认定", "2026年12月8日", "接待中心二楼");
        Wire.send(ForIntake.decided(id, "认定事实清楚，予以维持"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "REVIEW_OPINION").statusCode(200));
        assertThat(PdfText.of(letter(id, "REVIEW_OPINION").extract().asByteArray()))
                .contains("复查（复核）意见书", "张某某", "信访复〔2026〕3号", "认定事实清楚，予以维持", "三十日");
        assertThat(WholeDatabase.tablesWith(database, "认定事实清楚，予以维持")).isEmpty();
        Wire.send(new HearingCancelled(id, ReviewStage.REVIEW));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "HEARING_NOTICE").statusCode(409));
    }

    @Test
    @DisplayName(
            "X-20, C-06, F-08 a supervision's notice, minutes and the closing report are printed for the office, addressed to nobody")
    void printed_for_the_office() throws Exception {
        UUID id = UUID.fromString(Desk.id(graded()));
        letter(id, "SUPERVISION_NOTICE").statusCode(409).body("rule", equalTo("LETTER_FOLLOWS_ITS_ACT"));
        Wire.send(ForIntake.supervised(id, "请说明超期原因，三日内补办"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "SUPERVISION_NOTICE").statusCode(200));
        assertThat(PdfText.of(letter(id, "SUPERVISION_NOTICE").extract().asByteArray()))
                .contains("督办通知书", "/group/hr", "自收到之日起 7 日内", "请说明超期原因，三日内补办")
                .doesNotContain("张某某");
        letter(id, "MINUTES").statusCode(409);
        Wire.send(ForIntake.minutes(id, "本月补发并修订模板"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "MINUTES").statusCode(200));
        assertThat(PdfText.of(letter(id, "MINUTES").extract().asByteArray()))
                .contains("会议纪要", "信访纪要〔2026〕3号", "本月补发并修订模板", "补发津贴", "2026年12月15日", "/group/safety")
                .doesNotContain("张某某");
        letter(id, "MINUTES_SUPPLEMENT").statusCode(409);
        Wire.send(ForIntake.supplemented(id, "增加出勤核对一项"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "MINUTES_SUPPLEMENT").statusCode(200));
        assertThat(PdfText.of(letter(id, "MINUTES_SUPPLEMENT").extract().asByteArray()))
                .contains("会议纪要补充", "改由财务部发放", "增加出勤核对一项", "核对出勤记录", "2026年12月20日")
                .doesNotContain("张某某");
        letter(id, "CLOSING_REPORT").statusCode(409);
        Wire.send(ForIntake.closed(id, "十二月工资条载明补发津贴"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter(id, "CLOSING_REPORT").statusCode(200));
        assertThat(PdfText.of(letter(id, "CLOSING_REPORT").extract().asByteArray()))
                .contains("办结报告", "薪酬科科长", "已解决", "十二月工资条载明补发津贴", "2026年11月20日")
                .doesNotContain("张某某");
        assertThat(WholeDatabase.tablesWith(database, "十二月工资条载明补发津贴")).isEmpty();
    }

    private static ValidatableResponse letter(UUID id, String kind) {
        return Desk.clerk().get("/v1/petitions/" + id + "/letters/" + kind).then();
    }

    private static JsonPath graded() {
        return graded("要求补发高温津贴");
    }

    private static JsonPath graded(String title) {
        JsonPath registered = Desk.register(title, Desk.person("张某某"));
        UUID id = UUID.fromString(Desk.id(registered));
        Wire.send(ContractExamples.of(GradeDecided.class, id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.get("/v1/petitions/" + id).body("state", equalTo("GRADED")));
        return registered;
    }

    private static void told(String code, String standing, Event event) {
        Wire.send(event);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> status(code).body("review.standing", equalTo(standing)));
    }

    private static ValidatableResponse status(String code) {
        return Desk.visitor()
                .body(Map.of("receiptCode", code))
                .post("/v1/public/status")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String code, @Nullable String cause) {
        Map<String, String> body = new HashMap<>(Map.of("receiptCode", code, "demand", DEMAND));
        if (cause != null) {
            body.put("lateCause", cause);
        }
        return Desk.visitor().body(body).post("/v1/public/reviews").then();
    }

    private static ValidatableResponse takeBack(String code) {
        return Desk.visitor()
                .body(Map.of("receiptCode", code))
                .post("/v1/public/reviews/withdrawal")
                .then();
    }
}
