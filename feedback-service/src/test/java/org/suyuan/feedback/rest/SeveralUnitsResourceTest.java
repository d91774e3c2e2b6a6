package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SeveralUnitsResourceTest {
    private static final Who CLERK = new Who("clerk", "clerk-wang", "/group");
    private static final Who HR = new Who("department", "hr-li", "/group/hr");
    private static final Who SAFETY = new Who("department", "safety-zhao", "/group/safety");
    private static final Map<String, Object> ASSIGNMENT =
            Map.of("unit", "/group/hr", "supportingUnits", List.of("/group/safety"));

    @Inject
    DataSource database;

    @Inject
    PersonMarks marks;

    private record Who(String role, String account, String unit) {}

    @Test
    @DisplayName("F-01 each unit takes its part over; the lead replies when every assisting unit gave its part")
    void lead_and_assisting_unit() {
        UUID id = graded();
        get(SAFETY, id, "").statusCode(404);
        post(CLERK, id, "assignment", ASSIGNMENT).statusCode(200).body("supportingUnits", contains("/group/safety"));
        get(SAFETY, id, "").statusCode(200);
        get(CLERK, id, "/deadlines").body("findAll { it.purpose == 'sign-in' }.item", hasItems("", "/group/safety"));
        post(HR, id, "supporting-units/sign-in", Map.of("unit", "/group/safety"))
                .statusCode(403);
        post(SAFETY, id, "supporting-units/sign-in", Map.of("unit", "/group/safety"))
                .statusCode(200)
                .body("[0].signedInBy", equalTo("safety-zhao"));
        post(SAFETY, id, "sign-in", Map.of()).statusCode(403);
        takeOver(id);
        post(SAFETY, id, "interim-reply", Map.of("way", "PHONE", "words", "已联系"))
                .statusCode(403);
        post(SAFETY, id, "contact", Map.of("way", "PHONE")).statusCode(403);
        post(SAFETY, id, "order-return", RETURN).statusCode(403);
        post(SAFETY, id, "handover", Map.of("person", "x", "explanation", "y")).statusCode(403);
        reply(SAFETY, id).statusCode(403);
        post(SAFETY, id, "supporting-units", Map.of("unit", "/group/finance")).statusCode(403);
        reply(HR, id).statusCode(409).body("rule", equalTo("SUPPORT_BEFORE_THE_REPLY"));
        post(SAFETY, id, "supporting-units/contribution", Map.of("unit", "/group/safety", "words", "电话 13800001111"))
                .statusCode(422)
                .body("rule", equalTo("NOTE_SHOWS_NO_PERSON"));
        post(SAFETY, id, "supporting-units/contribution", Map.of("unit", "/group/safety", "words", "该工作面为高温作业场所。"))
                .statusCode(200)
                .body("[0].state", equalTo("GIVEN"));
        get(HR, id, "/notes").body("words", contains("该工作面为高温作业场所。")).body("kind", contains("CONTRIBUTION"));
        reply(HR, id).statusCode(200).body("state", equalTo("REPLIED"));
        assertThat(types(id)).contains("support-given").containsOnlyOnce("reply-issued");
    }

    @Test
    @DisplayName("F-01 one more unit is asked on the way, and released when it is needed no more")
    void asked_later_and_released() {
        UUID id = assigned();
        post(HR, id, "supporting-units", Map.of("unit", "/group/finance"))
                .statusCode(200)
                .body("unit", hasItem("/group/finance"));
        post(HR, id, "supporting-units", Map.of("unit", "/group/finance"))
                .statusCode(422)
                .body("rule", equalTo("SUPPORTING_UNITS_ARE_OTHERS"));
        Map<String, Object> release = Map.of("unit", "/group/finance", "explanation", "事实已查清");
        post(HR, id, "supporting-units/release", release).statusCode(403);
        post(CLERK, id, "supporting-units/release", release).statusCode(200).body("state", contains("RELEASED"));
        get(new Who("department", "finance-wu", "/group/finance"), id, "").statusCode(404);
        post(HR, id, "supporting-units", Map.of("unit", "/group/finance"))
                .statusCode(200)
                .body("state", contains("ASKED"));
        post(CLERK, id, "supporting-units/release", release).statusCode(200);
        takeOver(id);
        reply(HR, id).statusCode(200);
    }

    @Test
    @DisplayName("E-04, X-09 the sender decides what goes back; what could be decided below is sent back and stays")
    void returned() {
        UUID never = assigned();
        post(HR, never, "order-return", RETURN).statusCode(200);
        UUID id = assigned();
        post(HR, id, "order-return", RETURN)
                .statusCode(200)
                .body("returns", hasSize(1))
                .body("state", equalTo("ASSIGNED"));
        takeOver(id);
        reply(HR, id).statusCode(409).body("rule", equalTo("ORDER_RETURN_DECIDED_BEFORE_THE_REPLY"));
        post(HR, id, "order-return/decision", decision("AGREED")).statusCode(403);
        post(CLERK, id, "order-return/decision", decision("PASSED_UP"))
                .statusCode(200)
                .body("state", equalTo("CONTACTED"))
                .body("returns[0].decision.outcome", equalTo("PASSED_UP"));
        post(HR, id, "order-return", RETURN).statusCode(200);
        Wire.send(ContractExamples.of(GradeVoided.class, never));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, never, "").body("state", equalTo("VOID")));
        post(CLERK, never, "order-return/decision", decision("AGREED"))
                .statusCode(409)
                .body("rule", equalTo("ORDER_RETURNED_WHILE_IN_HAND"));
        post(CLERK, id, "order-return/decision", decision("AGREED"))
                .statusCode(200)
                .body("state", equalTo("TO_ASSIGN"));
        get(HR, id, "").statusCode(404);
        post(CLERK, id, "assignment", Map.of("unit", "/group/safety", "supportingUnits", List.of()))
                .statusCode(200);
        get(SAFETY, id, "").body("handledBy", equalTo(null));
    }

    @Test
    @DisplayName("E-04 on the sixth working day it is too late to send an order back")
    void returned_in_time() throws SQLException {
        UUID id = assigned();
        assignedAt(id, Instant.now().minus(Duration.ofDays(15)));
        post(HR, id, "order-return", RETURN)
                .statusCode(409)
                .body("rule", equalTo("ORDER_RETURNED_WITHIN_5_WORKING_DAYS"));
        assignedAt(id, Instant.now().minus(Duration.ofDays(2)));
        post(HR, id, "order-return", RETURN).statusCode(200);
    }

    @Test
    @DisplayName("F-01 the order goes to another unit, which takes it over anew")
    void reassigned() {
        UUID id = assigned();
        Map<String, Object> to =
                Map.of("unit", "/group/safety", "explanation", "属安全管理职责", "supportingUnits", List.of());
        post(CLERK, id, "reassignment", Map.of("unit", "/group/hr", "explanation", "同一单位"))
                .statusCode(422)
                .body("rule", equalTo("HANDED_OVER_TO_ANOTHER"));
        post(CLERK, id, "reassignment", to).statusCode(200).body("handlingUnit", equalTo("/group/safety"));
        get(HR, id, "").statusCode(404);
        get(SAFETY, id, "").body("state", equalTo("ASSIGNED"));
    }

    @Test
    @DisplayName("F-01, E-18 everything a leaver holds goes over in one act, but for what the other has an interest in")
    void a_leaver_hands_everything_over() {
        UUID first = assigned();
        UUID second = assigned();
        post(CLERK, first, "handover", Map.of("person", "hr-zhang", "explanation", "无人签收"))
                .statusCode(409)
                .body("rule", equalTo("HANDED_OVER_WHILE_HANDLED"));
        String leaver = "hr-" + first;
        Who person = new Who("department", leaver, "/group/hr");
        for (UUID id : List.of(first, second)) {
            post(person, id, "sign-in", Map.of()).statusCode(200);
        }
        Wire.send(new InterestDeclared(second, marks.of("hr-zhang"), InterestGround.SAME_HOUSEHOLD));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> post(CLERK, second, "handover", Map.of("person", "hr-zhang", "explanation", "调离"))
                        .statusCode(422)
                        .body("rule", equalTo("HANDED_OVER_TO_NOBODY_WITH_INTEREST")));
        as(CLERK)
                .body(Map.of("from", leaver, "to", "hr-zhang", "explanation", "调离岗位"))
                .post("/v1/handovers")
                .then()
                .statusCode(200)
                .body("petitionIds", contains(first.toString()))
                .body("withInterest", contains(second.toString()));
        get(CLERK, first, "").body("handledBy", equalTo("hr-zhang"));
        get(CLERK, second, "").body("handledBy", equalTo(leaver));
        post(person, second, "handover", Map.of("person", "hr-qian", "explanation", "调离岗位"))
                .statusCode(200)
                .body("handledBy", equalTo("hr-qian"));
    }

    @Test
    @DisplayName("X-01 office and petitioner urge until the reply; each is counted and told")
    void urged() {
        UUID id = assigned();
        post(CLERK, id, "urge", Map.of("words", "请于三日内联系信访人")).statusCode(200).body("urgedByOffice", equalTo(1));
        Wire.send(new PetitionUrged(id));
        Wire.send(new PetitionUrged(id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, id, "").body("urgedByPetitioner", equalTo(2)));
        assertThat(types(id)).filteredOn("handling-urged"::equals).hasSize(3);
        takeOver(id);
        reply(HR, id).statusCode(200);
        post(CLERK, id, "urge", Map.of("words", "请联系")).statusCode(409).body("rule", equalTo("URGED_BEFORE_THE_REPLY"));
        Wire.send(new PetitionUrged(id));
    }

    @Test
    @DisplayName("F-01 progress is noted, and the petitioner told how far it is, between sign-in and reply")
    void noted_and_told() {
        UUID id = assigned();
        Map<String, Object> told = Map.of("way", "PHONE", "words", "考勤已核对完毕");
        post(HR, id, "interim-reply", told).statusCode(409).body("rule", equalTo("INTERIM_REPLY_BEFORE_THE_REPLY"));
        post(HR, id, "sign-in", Map.of()).statusCode(200);
        post(HR, id, "interim-reply", told).statusCode(200);
        post(HR, id, "notes", Map.of("words", "正在核对工资表")).statusCode(200).body("words", hasItem("正在核对工资表"));
        post(HR, id, "notes", Map.of("words", "越权", "unit", "/group/safety")).statusCode(403);
        get(CLERK, id, "/notes").body("words", not(hasItem("越权"))).body("way", hasItem("PHONE"));
        assertThat(types(id)).contains("interim-reply-given");
    }

    private static final Map<String, Object> RETURN =
            Map.of("ground", "NOT_IN_ITS_POWER", "basis", "职责规定第八条", "explanation", "标准由劳资部制定");

    private static Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "explanation", "经审核");
    }

    private void assignedAt(UUID id, Instant moment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update handling set assigned_at = ?::timestamptz where id = ?")) {
            update.setString(1, moment.toString());
            update.setObject(2, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void takeOver(UUID id) {
        post(HR, id, "sign-in", Map.of()).statusCode(200);
        post(HR, id, "contact", Map.of("way", "PHONE")).statusCode(200);
    }

    private static UUID assigned() {
        UUID id = graded();
        post(CLERK, id, "assignment", Map.of("unit", "/group/hr", "supportingUnits", List.of()))
                .statusCode(200);
        return id;
    }

    private static UUID graded() {
        UUID id = UUID.randomUUID();
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of("petitionId", id, "unit", "/group/mine-2", "units", new Units("/group/hr", List.of()))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, id, "").statusCode(200));
        return id;
    }

    private static List<String> types(UUID id) {
        return Wire.await("suyuan.feedback", id, 99, Duration.ofSeconds(3)).stream()
                .map(message -> Wire.header(message, "ce_type").split("\\.")[3])
                .toList();
    }

    private static ValidatableResponse get(Who who, UUID id, String what) {
        return as(who).get("/v1/handlings/" + id + what).then();
    }

    private static ValidatableResponse reply(Who who, UUID id) {
        return Acts.replyAs(
                TestTokens.bearer(who.role(), who.account(), who.unit()),
                TestTokens.bearer(who.role(), who.account() + "-2", who.unit()),
                id,
                Acts.explaining("漏发"));
    }

    private static ValidatableResponse post(Who who, UUID id, String act, Map<String, ?> body) {
        return as(who).body(body).post("/v1/handlings/" + id + "/" + act).then();
    }

    private static RequestSpecification as(Who who) {
        return given().header("Authorization", TestTokens.bearer(who.role(), who.account(), who.unit()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }
}
