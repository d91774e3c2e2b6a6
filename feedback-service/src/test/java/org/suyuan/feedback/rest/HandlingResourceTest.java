package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Limit;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.Term;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class HandlingResourceTest {
    @Inject
    DataSource database;

    @Test
    void what_comes_before_the_grade_waits_for_it() throws SQLException {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(MinutesAdopted.class, petition));
        Wire.send(ContractExamples.of(DisclosureWaived.class, petition));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(waiting(petition)).isEqualTo(2));
        clerk().get(path(petition)).then().statusCode(404);
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        awaitState(petition, "TO_ASSIGN");
        clerk().get(path(petition))
                .then()
                .body("disclosureDecided", equalTo(true))
                .body("handlingUnit", equalTo("/group/hr"));
        assertThat(waiting(petition)).isZero();
    }

    @Test
    void a_changed_grade_moves_the_clocks_and_says_why() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, Map.of("petitionId", petition, "grade", Grade.ORDINARY)));
        awaitState(petition, "TO_ASSIGN");
        clerk().get(path(petition)).then().body("plan.step", equalTo(List.of("核实诉求，说明政策")));
        GradeDecided urgent = ContractExamples.of(
                GradeDecided.class,
                Map.of(
                        "petitionId",
                        petition,
                        "grade",
                        Grade.URGENT,
                        "handling",
                        ContractExamples.of(Term.class, Map.of("limit", Limit.naturalDays(5))),
                        "consultation",
                        Set.of(ConsultationReason.DIFFICULT_CASE)));
        Wire.send(new GradeChanged(petition, Grade.ORDINARY, Set.of("PEOPLE"), urgent));
        awaitState(petition, "IN_CONSULTATION");
        clerk().get(path(petition)).then().body("grade", equalTo("URGENT"));
        clerk().get(path(petition) + "/deadlines")
                .then()
                .body("find { it.purpose == 'handling' }.limit.amount", equalTo(5))
                .body("find { it.purpose == 'handling' }.changes.act", hasItem("RELIMITED"))
                .body("find { it.purpose == 'handling' }.changes.reason", hasItem("ORDINARY → URGENT: PEOPLE"));
    }

    @Test
    void another_lead_takes_over_only_where_the_lead_is_another() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, Map.of("petitionId", petition, "leadUnit", "/group/hr")));
        awaitState(petition, "TO_ASSIGN");
        Wire.send(units(petition, "/group/hr", "/group/finance"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> clerk().get(path(petition)).then().body("handlingUnit", equalTo("/group/finance")));
        Wire.send(units(petition, "/group/hr", "/group/hr"));
        Wire.send(units(petition, "/group/finance", "/group/safety"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk().get(path(petition)).then().body("handlingUnit", equalTo("/group/safety")));
    }

    private static UnitsChanged units(UUID petition, String previous, String lead) {
        return ContractExamples.of(
                UnitsChanged.class,
                Map.of("petitionId", petition, "previousLeadUnit", previous, "units", new Units(lead, List.of())));
    }

    @Test
    void an_urgent_petition_has_its_response_clock_before_its_grade() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(ProvisionalGradeGiven.class, petition));
        awaitState(petition, "PROVISIONAL");
        clerk().get(path(petition) + "/deadlines").then().body("purpose", contains("response"));
        keyed("clerk")
                .body("{\"way\": \"PHONE\"}")
                .post(path(petition) + "/contact")
                .then()
                .statusCode(200);
        clerk().get(path(petition) + "/deadlines").then().body("[0].nextRung", equalTo(null));
        keyed("clerk")
                .body("{\"unit\": \"/group/hr\"}")
                .post(path(petition) + "/assignment")
                .then()
                .statusCode(409)
                .body("rule", equalTo("ASSIGNED_ONCE"));
    }

    @Test
    void a_second_delivery_of_an_event_changes_nothing_and_the_timeline_shows_it_once() {
        UUID petition = UUID.randomUUID();
        UUID eventId = UUID.randomUUID();
        GradeDecided decided = ContractExamples.of(GradeDecided.class, petition);
        Wire.send(ContractExamples.of(PetitionRegistered.class, petition));
        Wire.send(decided, eventId);
        Wire.send(decided, eventId);
        awaitState(petition, "TO_ASSIGN");
        Wire.send(decided, eventId);
        Wire.send(ContractExamples.of(DisclosureWaived.class, petition));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> clerk().get(timeline(petition))
                        .then()
                        .body("type", hasItem("org.suyuan.disclosure.disclosure-waived.v1")));
        clerk().get(timeline(petition)).then().body("eventId.findAll { it == '" + eventId + "' }.size()", equalTo(1));
    }

    @Test
    void who_may_do_what_is_held_by_role() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        awaitState(petition, "TO_ASSIGN");
        keyed("department")
                .body("{\"unit\": \"/group/hr\"}")
                .post(path(petition) + "/assignment")
                .then()
                .statusCode(403);
        keyed("clerk")
                .body("{\"unit\": \"/group/hr\"}")
                .post(path(petition) + "/assignment")
                .then()
                .statusCode(200);
        keyed("clerk").post(path(petition) + "/sign-in").then().statusCode(403);
        keyed("department").post(path(petition) + "/sign-in").then().statusCode(200);
        clerk().get("/v1/petitions/" + UUID.randomUUID() + "/timeline").then().statusCode(404);
        given().contentType("application/json")
                .body("{\"evaluationCode\": \"guessed\", \"score\": 5, \"timely\": 5, \"attitude\": 5, \"solved\": 5}")
                .post("/v1/public/evaluations")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body("{\"evaluationCode\": \"guessed\", \"score\": 6, \"timely\": 5, \"attitude\": 5, \"solved\": 5}")
                .post("/v1/public/evaluations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/score"));
    }

    private int waiting(UUID petition) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from inbox_waiting where subject = '" + petition + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void awaitState(UUID petition, String state) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> clerk().get(path(petition)).then().statusCode(200).body("state", equalTo(state)));
    }

    private static String path(UUID petition) {
        return "/v1/handlings/" + petition;
    }

    private static String timeline(UUID petition) {
        return "/v1/petitions/" + petition + "/timeline";
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
