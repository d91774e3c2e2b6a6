package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.Term;
import org.suyuan.contract.grading.VoidCause;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.platform.deadline.WorkingCalendar;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class LimitResourceTest {
    @Inject
    DataSource database;

    private static final LocalDate TODAY = Zone.dateOf(Instant.now());

    @Test
    @DisplayName(
            "X-01, E-35 days that do not count move the limit; what is resumed early counts again; the ledger tells")
    void suspended_and_resumed() {
        UUID petition = graded(Instant.now());
        Instant due = due(petition);
        suspend(petition, "APPRAISAL", TODAY.plusDays(9))
                .statusCode(200)
                .body("standstill.ground", equalTo("APPRAISAL"));
        assertThat(due(petition))
                .as("the day it began counts for nothing anyway")
                .isEqualTo(due.plus(Duration.ofDays(9)));
        suspend(petition, "APPRAISAL", TODAY.plusDays(9))
                .statusCode(409)
                .body("rule", equalTo("SUSPENDED_ONCE_AT_A_TIME"));
        post("clerk", petition, "resumption", Map.of("explanation", "报告已出"))
                .statusCode(200)
                .body("standstill", equalTo(null));
        assertThat(due(petition)).isEqualTo(due);
        ledger(petition)
                .body("changes.act", hasItems("SUSPENDED", "RESUMED"))
                .body("changes.reason", hasItem("APPRAISAL: 等待检测"));
        awaitMoves(petition, 2);
    }

    @Test
    @DisplayName("E-35 a suspension never moves the limit behind the Ordinance's sixty days")
    void the_ordinance_does_not_stand_still() {
        Instant received = Instant.now().minus(Duration.ofDays(50));
        for (String ground : List.of("APPRAISAL", "HEARING")) {
            UUID petition = graded(received, 58);
            suspend(petition, ground, TODAY.plusDays(19)).statusCode(200);
            assertThat(Zone.dateOf(due(petition)))
                    .isEqualTo(Zone.dateOf(received).plusDays(60));
        }
    }

    @Test
    void a_clock_of_before_there_were_extensions_is_read() throws SQLException {
        UUID petition = graded(Instant.now());
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update deadline set clock = clock - 'extensionDays' where petition_id = ?")) {
            update.setObject(1, petition);
            assertThat(update.executeUpdate()).isPositive();
        }
        ledger(petition).body("extensionDays", equalTo(0));
        suspend(petition, "HEARING", TODAY).statusCode(200);
    }

    @Test
    @DisplayName("G-07, E-07 asked for by the unit, given by the head: the limit moves, and a later grade keeps it")
    void extended() {
        UUID petition = graded(Instant.now());
        Instant due = due(petition);
        signedIn(petition);
        post("department", petition, "extension", extension(15))
                .statusCode(200)
                .body("extensions.days", equalTo(List.of(15)));
        assertThat(due(petition)).isEqualTo(due);
        post("clerk", petition, "extension/decision", Map.of("granted", true, "explanation", "同意"))
                .statusCode(403);
        post("director", petition, "extension/decision", Map.of("granted", true, "explanation", "同意"))
                .statusCode(200)
                .body("extensions[0].decision.decidedBy", equalTo("director-li"));
        assertThat(due(petition)).isEqualTo(due.plus(Duration.ofDays(15)));
        ledger(petition).body("extensionDays", equalTo(15)).body("changes.clause", hasItem("E-07"));
        GradeDecided shorter = decided(petition, Instant.now(), 5);
        Wire.send(new GradeChanged(petition, Grade.IMPORTANT, Set.of("PEOPLE"), shorter));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(due(petition))
                        .isEqualTo(due.minus(Duration.ofDays(10)).plus(Duration.ofDays(15))));
        awaitMoves(petition, 2);
    }

    @Test
    @DisplayName("G-07 what the head refuses moves nothing")
    void refused() {
        UUID petition = graded(Instant.now());
        Instant due = due(petition);
        post("clerk", petition, "extension", extension(30)).statusCode(200);
        post("director", petition, "extension/decision", Map.of("granted", false, "explanation", "理由不足"))
                .statusCode(200);
        assertThat(due(petition)).isEqualTo(due);
        post("director", petition, "extension/decision", Map.of("granted", true, "explanation", "改了主意"))
                .statusCode(409)
                .body("rule", equalTo("EXTENSION_IS_ASKED_FOR"));
    }

    @Test
    @DisplayName(
            "G-04 danger that becomes known while a petition is handled starts the clock of the response, also anew")
    void danger_starts_the_response() {
        UUID petition = graded(Instant.now().minus(Duration.ofDays(3)));
        clerk().get(path(petition) + "/deadlines").then().body("purpose", equalTo(List.of("handling")));
        Instant known = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusMillis(7);
        Map<String, Object> danger = new java.util.HashMap<>(
                Map.of("petitionId", petition, "response", new Term(Limit.hours(24), known, known, "G-04")));
        Wire.send(ContractExamples.of(ProvisionalGradeGiven.class, danger));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition) + "/deadlines")
                        .then()
                        .body(
                                "find { it.purpose == 'response' }.dueAt",
                                equalTo(known.plus(Duration.ofHours(24))
                                        .atZone(Zone.OF_RECORD)
                                        .toOffsetDateTime()
                                        .toString())));
        signedIn(petition);
        keyed("department")
                .body(Map.of("way", "PHONE"))
                .post(path(petition) + "/contact")
                .then()
                .statusCode(200);
        clerk().get(path(petition) + "/deadlines")
                .then()
                .body("find { it.purpose == 'response' }.state", equalTo("MET"));
        danger.put("response", new Term(Limit.hours(24), known.plusSeconds(60), known, "G-04"));
        Wire.send(ContractExamples.of(ProvisionalGradeGiven.class, danger));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition) + "/deadlines")
                        .then()
                        .body("find { it.purpose == 'response' }.state", equalTo("RUNNING")));
    }

    @Test
    @DisplayName("X-01 a year that is put in force moves the limit of the handling, not of its clock alone")
    void the_calendar_moves_the_limit() {
        UUID petition = UUID.randomUUID();
        Instant start = Instant.parse("2031-06-02T02:00:00Z");
        Wire.send(ContractExamples.of(PetitionRegistered.class, petition));
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of(
                        "petitionId",
                        petition,
                        "receivedAt",
                        start,
                        "handling",
                        new Term(Limit.workingDays(3), start, Instant.parse("2031-06-05T15:59:59Z"), "G-04"))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition)).then().statusCode(200));
        assertThat(due(petition)).isEqualTo("2031-06-05T15:59:59Z");
        Wire.send(new CalendarPublished(
                2031,
                List.of("测试放假通知"),
                List.of(new CalendarPublished.Day("端午节", LocalDate.of(2031, 6, 4), true)),
                List.of()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(due(petition)).isEqualTo("2031-06-06T15:59:59Z"));
        awaitMoves(petition, 1);
    }

    @Test
    @DisplayName("I-21 what is taken back is handled no more, and no clock of it runs")
    void taken_back() {
        UUID petition = graded(Instant.now());
        Wire.send(new GradeVoided(petition, VoidCause.WITHDRAWN));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition)).then().body("state", equalTo("VOID")));
        ledger(petition).body("state", equalTo("CANCELLED")).body("changes.reason", hasItem("WITHDRAWN"));
        suspend(petition, "HEARING", TODAY).statusCode(409);
    }

    @Test
    @DisplayName("G-04 no clock runs on of a petition that ended before it was graded")
    void ended_before_the_grade() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(ProvisionalGradeGiven.class, petition));
        Wire.send(new GradeVoided(petition, VoidCause.REFUSED));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition)).then().body("state", equalTo("VOID")));
        clerk().get(path(petition) + "/deadlines")
                .then()
                .body("state", everyItem(equalTo("CANCELLED")))
                .body("changes.flatten().reason", hasItem("REFUSED"));
    }

    @Test
    @DisplayName("I-21 what is closed stays closed when it is taken back at the same moment, and its clocks stay")
    void taken_back_too_late() throws SQLException {
        UUID petition = graded(Instant.now());
        try (Connection connection = database.getConnection();
                PreparedStatement close =
                        connection.prepareStatement("update handling set state = 'CLOSED' where id = ?")) {
            close.setObject(1, petition);
            close.executeUpdate();
        }
        UUID last = UUID.randomUUID();
        Wire.send(new GradeVoided(petition, VoidCause.WITHDRAWN), last);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(isTakenIn(last)).isTrue());
        clerk().get(path(petition)).then().body("state", equalTo("CLOSED"));
        ledger(petition).body("state", equalTo("RUNNING"));
    }

    private boolean isTakenIn(UUID event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            select.setObject(1, event);
            return select.executeQuery().next();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspension | {} | 400",
                "suspension | {\"ground\": \"TIRED\", \"until\": \"2099-01-01\", \"explanation\": \"x\"} | 400",
                "suspension | {\"ground\": \"HEARING\", \"until\": \"soon\", \"explanation\": \"x\"} | 400",
                "suspension | {\"ground\": \"HEARING\", \"until\": \"2099-01-01\", \"explanation\": \" \"} | 400",
                "suspension | {\"ground\": \"HEARING\", \"until\": \"2099-01-01\", \"explanation\": \"x\"} | 422",
                "resumption | {} | 400",
                "resumption | {\"explanation\": \"x\"} | 409",
                "extension | {\"days\": \"many\", \"reason\": \"FACTS_COMPLEX\", \"explanation\": \"x\"} | 400",
                "extension | {\"days\": 31, \"reason\": \"FACTS_COMPLEX\", \"explanation\": \"x\"} | 422",
                "extension | {\"days\": 5, \"explanation\": \"x\"} | 400"
            })
    void bad_input_is_named_and_changes_nothing(String what, String body, int status) {
        UUID petition = graded(Instant.now());
        keyed("clerk")
                .body(body)
                .post(path(petition) + "/limit/" + what)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
        clerk().get(path(petition)).then().body("version", equalTo(0)).body("extensions.size()", equalTo(0));
    }

    @Test
    void who_may_move_a_limit_is_held_by_role() {
        UUID petition = graded(Instant.now());
        signedIn(petition);
        post("department", petition, "suspension", suspension("HEARING", TODAY)).statusCode(403);
        post("department", petition, "resumption", Map.of("explanation", "x")).statusCode(403);
        post("director", petition, "extension", extension(5)).statusCode(403);
        post("department", petition, "extension/decision", Map.of("granted", true, "explanation", "x"))
                .statusCode(403);
        keyed("clerk")
                .header("If-Match", "\"99\"")
                .body(suspension("HEARING", TODAY))
                .post(path(petition) + "/limit/suspension")
                .then()
                .statusCode(412);
        post("clerk", UUID.randomUUID(), "suspension", suspension("HEARING", TODAY))
                .statusCode(404);
    }

    private static UUID graded(Instant received) {
        return graded(received, 15);
    }

    private static UUID graded(Instant received, int days) {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(PetitionRegistered.class, petition));
        Wire.send(decided(petition, received, days));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition)).then().statusCode(200));
        return petition;
    }

    private static GradeDecided decided(UUID petition, Instant received, int days) {
        Map<String, Object> fields = new java.util.HashMap<>();
        fields.put("petitionId", petition);
        fields.put("grade", Grade.ORDINARY);
        Limit limit = Limit.naturalDays(days);
        fields.put("receivedAt", received);
        fields.put("handling", new Term(limit, received, WorkingCalendar.PLAIN_WEEK.due(limit, received), "G-04"));
        fields.put("response", null);
        fields.put("suspendedBy", null);
        return ContractExamples.of(GradeDecided.class, fields);
    }

    private static void signedIn(UUID petition) {
        keyed("clerk")
                .body(Map.of("unit", "/group/hr"))
                .post(path(petition) + "/assignment")
                .then()
                .statusCode(200);
        keyed("department").post(path(petition) + "/sign-in").then().statusCode(200);
    }

    private static Map<String, Object> extension(int days) {
        return Map.of("days", days, "reason", "APPRAISAL_PENDING", "explanation", "等待检测报告");
    }

    private static Map<String, Object> suspension(String ground, LocalDate until) {
        return Map.of("ground", ground, "until", until.toString(), "explanation", "等待检测");
    }

    private static ValidatableResponse suspend(UUID petition, String ground, LocalDate until) {
        return post("clerk", petition, "suspension", suspension(ground, until));
    }

    private static ValidatableResponse post(String role, UUID petition, String what, Map<String, Object> body) {
        return keyed(role).body(body).post(path(petition) + "/limit/" + what).then();
    }

    private static Instant due(UUID petition) {
        return Instant.parse(clerk().get(path(petition)).then().extract().path("dueAt"))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static ValidatableResponse ledger(UUID petition) {
        return clerk().get(path(petition) + "/deadlines").then().rootPath("find { it.purpose == 'handling' }");
    }

    /** Everybody who shows the limit is told, once a move. */
    private static void awaitMoves(UUID petition, int moves) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<String> types = new ArrayList<>(clerk().get("/v1/petitions/" + petition + "/timeline")
                    .then()
                    .extract()
                    .path("type"));
            assertThat(types)
                    .filteredOn("org.suyuan.feedback.limit-moved.v1"::equals)
                    .hasSize(moves);
        });
    }

    private static String path(UUID petition) {
        return "/v1/handlings/" + petition;
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }

    private static RequestSpecification keyed(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-li"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
