package org.suyuan.consultation.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.VoidCause;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ConsultationResourceTest {
    @Test
    void a_consultation_is_called_stated_on_and_ended_by_minutes_with_clocks() {
        UUID petition = required();
        post("leader", petition, "/call", call(Instant.now().plusSeconds(3600)))
                .then()
                .statusCode(200);
        post("leader", petition, "/minutes", minutes("三个月津贴未列入工资表"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("EVERY_DEPARTMENT_HAS_STATED"));
        for (String unit : new String[] {"/group/hr", "/group/safety"}) {
            post("department", petition, "/statements", "{\"unit\": \"%s\", \"text\": \"属实\"}".formatted(unit))
                    .then()
                    .statusCode(200);
        }
        post("department", petition, "/minutes", minutes("事实")).then().statusCode(403);
        post("leader", petition, "/minutes", minutes("电话 13800138000"))
                .then()
                .statusCode(422)
                .body("clause", equalTo("X-35"));
        String item = post("leader", petition, "/minutes", minutes("三个月津贴未列入工资表"))
                .then()
                .statusCode(200)
                .extract()
                .path("minutes.items[0].itemId");
        as("clerk")
                .get(path(petition) + "/deadlines")
                .then()
                .body("item", contains(item, ""))
                .body("state", contains("RUNNING", "MET"));
        as("clerk").get(path(petition)).then().body("minutes.number", startsWith("信访纪要〔"));
        assertThat(Wire.await("suyuan.consultation", petition, 2))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("consultation-called", "minutes-adopted");
    }

    @Test
    @DisplayName("C-02 of two who call at once one is the chair, and the other is told that it is called")
    void two_chairs_at_once() {
        UUID petition = required();
        List<CompletableFuture<Integer>> calls = Stream.of("leader", "director")
                .map(role -> CompletableFuture.supplyAsync(
                        () -> post(role, petition, "/call", call(Instant.now().plusSeconds(3600)))
                                .statusCode()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409);
    }

    @Test
    @DisplayName("C-01 the director proposes to waive it with its ground, a leader consents")
    void a_consultation_is_waived_by_two() {
        UUID petition = required();
        post("leader", petition, "/waiver/consent", "")
                .then()
                .statusCode(409)
                .body("rule", equalTo("WAIVER_IS_PROPOSED_FIRST"));
        post("leader", petition, "/waiver", "{\"ground\": \"SETTLED_MEANWHILE\"}")
                .then()
                .statusCode(403);
        post("director", petition, "/waiver", "{\"ground\": \"BORED\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/ground"));
        post("director", petition, "/waiver", "{\"ground\": \"SETTLED_MEANWHILE\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REQUIRED"));
        post("director", petition, "/waiver/consent", "").then().statusCode(403);
        post("leader", petition, "/waiver/consent", "").then().statusCode(200).body("state", equalTo("WAIVED"));
        as("clerk").get(path(petition) + "/deadlines").then().body("state", contains("CANCELLED"));
        assertThat(Wire.await("suyuan.consultation", petition, 1)).hasSize(1);
    }

    @Test
    void a_call_for_the_past_or_for_one_department_is_refused() {
        UUID petition = required();
        post("leader", petition, "/call", call(Instant.now().minusSeconds(60)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("MEETING_LIES_AHEAD"));
        post("leader", petition, "/call", call(Instant.now().plusSeconds(60)).replace("/group/safety", "/group/hr"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("TWO_DEPARTMENTS_AT_LEAST"));
        as("leader").get(path(petition)).then().body("state", equalTo("REQUIRED"));
    }

    @Test
    void what_is_taken_back_is_neither_held_nor_waited_for() {
        UUID petition = required();
        Wire.send(new GradeVoided(petition, VoidCause.WITHDRAWN));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as("clerk").get(path(petition)).then().body("state", equalTo("VOID")));
        post("leader", petition, "/call", call(Instant.now().plusSeconds(3600)))
                .then()
                .statusCode(409);
    }

    /** A petition whose grade asks for a consultation. */
    private static UUID required() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of("petitionId", petition, "consultation", Set.of(ConsultationReason.DIFFICULT_CASE))));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> as("clerk").get(path(petition)).then().statusCode(200));
        return petition;
    }

    private static String call(Instant meetsAt) {
        return """
                {"meetsAt": "%s", "participants": [
                  {"unit": "/group/hr", "part": "DEPARTMENT"}, {"unit": "/group/safety", "part": "DEPARTMENT"}]}
                """.formatted(meetsAt);
    }

    private static String minutes(String facts) {
        return """
                {"facts": "%s", "leadUnit": "/group/hr", "plan": "补发",
                 "items": [{"what": "补发津贴", "unit": "/group/hr", "dueOn": "%s"}]}
                """.formatted(facts, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3));
    }

    private static io.restassured.response.Response post(String role, UUID petition, String act, String body) {
        RequestSpecification request = as(role).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (body.isEmpty() ? request : request.body(body)).post(path(petition) + act);
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-sun"));
    }

    private static String path(UUID petition) {
        return "/v1/consultations/" + petition;
    }
}
