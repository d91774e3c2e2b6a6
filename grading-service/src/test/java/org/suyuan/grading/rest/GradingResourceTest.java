package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.Event;
import org.suyuan.contract.Limit;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.deadline.WorkingCalendar;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class GradingResourceTest {
    @Inject
    Calendars calendars;

    @Inject
    DataSource database;

    private static final String DECISION = """
            {"complexity": "MEDIUM", "urgency": "HIGH", "scope": "MEDIUM", "grade": "URGENT"}
            """;

    @Test
    void a_report_is_graded_and_the_decision_announced_once() {
        UUID petition = UUID.randomUUID();
        UUID eventId = UUID.randomUUID();
        ReportIssued report = ContractExamples.of(ReportIssued.class, petition);
        Wire.send(report, eventId);
        Wire.send(report, eventId);
        awaitState(petition, "PROPOSED");
        keyed().body(DECISION)
                .post(path(petition) + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"));
        keyed().body(DECISION)
                .post(path(petition) + "/decision")
                .then()
                .statusCode(409)
                .body("clause", equalTo("G-01"));
        Wire.send(ContractExamples.of(ReportIssued.class, UUID.randomUUID()));
        var events = Wire.await("suyuan.grading", petition, 1);
        assertThat(events)
                .extracting(event -> Wire.header(event, "ce_type"))
                .containsExactly("org.suyuan.grading.grade-decided.v1");
    }

    @ParameterizedTest
    @ValueSource(classes = {PetitionRefused.class, PetitionMerged.class, PetitionSettled.class})
    void an_urgent_sign_at_the_desk_is_answered_at_once_and_voided_by_an_early_end(Class<? extends Event> end) {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(PetitionRegistered.class, petition));
        awaitState(petition, "PROVISIONAL");
        assertThat(Wire.header(Wire.await("suyuan.grading", petition, 1).get(0), "ce_type"))
                .isEqualTo("org.suyuan.grading.provisional-grade-given.v1");
        keyed().body(DECISION).post(path(petition) + "/decision").then().statusCode(409);
        Wire.send(ContractExamples.of(end, petition));
        awaitState(petition, "VOID");
        assertThat(Wire.header(Wire.await("suyuan.grading", petition, 2).get(1), "ce_type"))
                .isEqualTo("org.suyuan.grading.grade-voided.v1");
    }

    @Test
    void bad_decisions_are_refused_by_field_role_and_existence() {
        keyed().body("{\"complexity\": \"LOW\"}")
                .post(path(UUID.randomUUID()) + "/decision")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(3));
        keyed().body(DECISION)
                .post(path(UUID.randomUUID()) + "/decision")
                .then()
                .statusCode(404);
        given().header("Authorization", TestTokens.bearer("publisher", "publisher-he"))
                .get("/v1/gradings")
                .then()
                .statusCode(403);
    }

    @Test
    void what_a_calendar_would_move_is_shown_before_and_moved_once_after() {
        UUID petition = Desk.reported(Map.of());
        String dueBefore = Desk.clerk()
                .body(Map.of("units", List.of("/group/hr"), "limit", Map.of("amount", 20, "unit", "WORKING_DAYS")))
                .post(path(petition) + "/panel")
                .then()
                .statusCode(200)
                .extract()
                .path("opinions[0].dueAt");
        LocalDate day = OffsetDateTime.parse(dueBefore).toLocalDate();
        Map<String, Object> year = Map.of(
                "year",
                day.getYear(),
                "papers",
                List.of("通知"),
                "days",
                List.of(Map.of("name", "试验", "date", day.toString(), "isOffDay", true)));
        Desk.clerk().body(year).post("/v1/calendar-preview").then().statusCode(403);
        Desk.as("admin", "operator")
                .body(year)
                .post("/v1/calendar-preview")
                .then()
                .statusCode(200)
                .body("clocks.find { it.purpose == 'opinion' }.later", greaterThanOrEqualTo(1))
                .body("clocks.find { it.purpose == 'opinion' }.mostDays", greaterThanOrEqualTo(1))
                .body("doubts.doubt", equalTo(List.of("NO_MAKE_UP_DAY", "FEW_DAYS_OFF")));
        for (int time = 0; time < 2; time++) {
            Desk.as("admin", "operator")
                    .body(year)
                    .post("/v1/calendar-years?confirmed=true")
                    .then()
                    .statusCode(200);
            Desk.clerk()
                    .get(path(petition) + "/deadlines")
                    .then()
                    .body("[0].dueAt", not(equalTo(dueBefore)))
                    .body("[0].changes.findAll { it.act == 'MOVED' }.reason", equalTo(List.of("通知")));
        }
    }

    @Test
    void a_calendar_moves_more_clocks_than_a_page_holds() throws SQLException {
        UUID petition = Desk.reported(Map.of());
        Desk.clerk()
                .body(Map.of("units", List.of("/group/hr"), "limit", Map.of("amount", 20, "unit", "WORKING_DAYS")))
                .post(path(petition) + "/panel")
                .then()
                .statusCode(200);
        Instant start = Instant.parse("2035-03-05T02:00:00Z");
        Instant due = WorkingCalendar.PLAIN_WEEK.due(Limit.workingDays(20), start);
        int copies = 2_100;
        execute("insert into deadline select id, purpose, item, state, '" + due
                + "', null, clock || jsonb_build_object("
                + "'petitionId', id, 'startedAt', '" + start + "', 'dueAt', '" + due + "') from deadline, lateral"
                + " (select gen_random_uuid() as id from generate_series(1, " + copies + ")) copy"
                + " where petition_id = '" + petition + "'");
        Map<String, Object> year = Map.of(
                "year",
                2035,
                "papers",
                List.of("很多期限"),
                "days",
                List.of(Map.of("name", "试验", "date", Zone.dateOf(due).toString(), "isOffDay", true)));
        Desk.as("admin", "operator")
                .body(year)
                .post("/v1/calendar-preview")
                .then()
                .statusCode(200)
                .body("clocks.find { it.purpose == 'opinion' }.later", equalTo(copies));
        publish(year);
        assertThat(execute("update deadline set state = 'CANCELLED' where state = 'RUNNING' and purpose = 'opinion'"
                        + " and clock -> 'changes' @> '[{\"act\": \"MOVED\", \"reason\": \"很多期限\"}]'"))
                .as("clocks that moved, which then run no more")
                .isEqualTo(copies);
    }

    private int execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    @DisplayName("I-09 what the enterprise works otherwise lies over the announcement and stays until it is taken away")
    void shifts_lie_over_the_announcement() {
        Map<String, Object> off = Map.of("name", "国庆节", "date", "2033-10-03", "isOffDay", true);
        Map<String, Object> worked = Map.of("name", "轮班", "date", "2033-10-03", "isOffDay", false);
        publish(Map.of("year", 2033, "papers", List.of("通知"), "days", List.of(off), "shifts", List.of(worked)));
        awaitDue("2033-10-03T15:59:59Z");
        publish(Map.of("year", 2033, "papers", List.of("通知（二）"), "days", List.of(off)));
        given().get("/v1/calendar-years")
                .then()
                .body("find { it.year == 2033 }.papers", equalTo(List.of("通知（二）")))
                .body("find { it.year == 2033 }.shifts.name", equalTo(List.of("轮班")));
        publish(Map.of("year", 2033, "papers", List.of("通知（三）"), "days", List.of(off), "shifts", List.of()));
        awaitDue("2033-10-04T15:59:59Z");
        Desk.as("admin", "operator")
                .body(Map.of("year", 2034, "papers", List.of("通知"), "days", List.of(), "shifts", List.of(worked)))
                .post("/v1/calendar-years")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CALENDAR_DAYS_ARE_OF_THEIR_YEAR"));
    }

    private static void publish(Map<String, Object> year) {
        Desk.as("admin", "operator")
                .body(year)
                .post("/v1/calendar-years?confirmed=true")
                .then()
                .statusCode(200);
    }

    /** One working day from the Friday before; a calendar is trusted for ten seconds. */
    private void awaitDue(String due) {
        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(
                                calendars.current().due(Limit.workingDays(1), Instant.parse("2033-09-30T02:00:00Z")))
                        .isEqualTo(due));
    }

    @Test
    void an_ics_file_is_read_and_a_bad_one_refused() {
        String file =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                        + "SUMMARY:元旦 假期\r\nDTSTART;VALUE=DATE:20290101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        ics("admin", file, "2029")
                .statusCode(200)
                .body("announcement.days.date", equalTo(List.of("2029-01-01")))
                .body("doubts.doubt", hasItem("NO_MAKE_UP_DAY"));
        ics("admin", "nonsense", "2029").statusCode(422).body("rule", equalTo("ICS_IS_A_WHOLE_CALENDAR"));
        ics("admin", file, "2028").statusCode(422).body("detail", containsString("[2029]"));
        ics("admin", file, "").statusCode(400).body("errors.pointer", hasItem("year"));
        ics("admin", file, "1999").statusCode(400);
        ics("clerk", file, "2029").statusCode(403);
    }

    private static ValidatableResponse ics(String role, String file, String year) {
        return given().header("Authorization", TestTokens.bearer(role, "operator"))
                .contentType("text/calendar; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/calendar-years/from-ics?paper=notice&year=" + year)
                .then();
    }

    @Test
    void a_calendar_year_is_imported_by_an_operator_and_told_to_all() {
        String year = """
                {"year": 2027, "papers": ["通知"], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
                """;
        keyed().body(year).post("/v1/calendar-years").then().statusCode(403);
        RequestSpecification admin = given().header("Authorization", TestTokens.bearer("admin", "operator"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        admin.body(year)
                .post("/v1/calendar-years")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CALENDAR_DOUBTS_ARE_CONFIRMED"))
                .body("detail", org.hamcrest.Matchers.containsString("全年没有调休上班日"));
        admin.body(year.replace("{\"year\"", "{\"$schema\": \"x\", \"$id\": \"y\", \"year\""))
                .post("/v1/calendar-years?confirmed=true")
                .then()
                .statusCode(200);
        given().get("/v1/calendar-years").then().statusCode(200).body("year", hasItem(2027));
        UUID subject = UUID.nameUUIDFromBytes("calendar-2027".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Wire.await("suyuan.grading", subject, 1)).hasSize(1);
    }

    private static void awaitState(UUID petition, String state) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> clerk().get(path(petition)).then().statusCode(200).body("state", equalTo(state)));
    }

    private static String path(UUID petition) {
        return "/v1/gradings/" + petition;
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }

    private static RequestSpecification keyed() {
        return clerk().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
