package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Units;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** Petitions whose opinion is contested: a team of a mine replies, the mine reviews it, the group once more. */
final class Contested {
    static final LocalDate TODAY = Zone.dateOf(Instant.now());
    static final Who CLERK = new Who("clerk", "clerk-wang", "/group");
    static final Who DIRECTOR = new Who("director", "director-zhao", "/group");
    static final Who HEAD = new Who("director", "director-mine", "/group/mine-2");
    static final Who TEAM = new Who("department", "team-li", "/group/mine-2/team-3");
    static final Map<String, Object> ASK = Map.of("demand", "应按井下一级高温岗位标准补发");

    record Who(String role, String account, String unit) {}

    private Contested() {}

    static Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "opinion", "经审查，理由如下。");
    }

    static Map<String, Object> delivery(LocalDate day) {
        return Map.of("way", "POST", "deliveredOn", day.toString(), "proof", "挂号 0231");
    }

    static ValidatableResponse ask(UUID id, Map<String, ?> body) {
        return post(CLERK, id, "reviews", body);
    }

    static Instant clock(UUID id, String purpose) {
        return Instant.parse(get(id, "/deadlines").extract().path("find { it.purpose == '" + purpose + "' }.dueAt"));
    }

    static UUID delivered(LocalDate day) {
        UUID id = graded();
        post(CLERK, id, "assignment", Map.of("unit", TEAM.unit(), "supportingUnits", List.of()))
                .statusCode(200);
        post(TEAM, id, "sign-in", Map.of()).statusCode(200);
        post(TEAM, id, "contact", Map.of("way", "PHONE")).statusCode(200);
        reply(TEAM, id).statusCode(200);
        post(TEAM, id, "delivery", delivery(day)).statusCode(200);
        return id;
    }

    static UUID graded() {
        UUID id = UUID.randomUUID();
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of("petitionId", id, "unit", "/group/mine-2", "units", new Units(TEAM.unit(), List.of()))));
        Wire.send(ContractExamples.of(DisclosureWaived.class, id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(id, "").body("disclosureDecided", equalTo(true)));
        return id;
    }

    static ValidatableResponse get(UUID id, String what) {
        return as(CLERK).get("/v1/handlings/" + id + what).then();
    }

    static ValidatableResponse reply(Who who, UUID id) {
        return Acts.replyAs(
                TestTokens.bearer(who.role(), who.account(), who.unit()),
                TestTokens.bearer(who.role(), who.account() + "-2", who.unit()),
                id,
                Acts.explaining("漏发"));
    }

    static ValidatableResponse post(Who who, UUID id, String act, Map<String, ?> body) {
        return as(who).body(body).post("/v1/handlings/" + id + "/" + act).then();
    }

    static RequestSpecification as(Who who) {
        return given().header("Authorization", TestTokens.bearer(who.role(), who.account(), who.unit()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }
}
