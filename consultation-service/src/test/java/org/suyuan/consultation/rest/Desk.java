package org.suyuan.consultation.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** People of step 3, and what they have before them. */
final class Desk {
    static final Who LEADER = new Who("leader", "leader-sun", "/group");
    static final Who OTHER_LEADER = new Who("leader", "leader-zhou", "/group");
    static final Who DIRECTOR = new Who("director", "director-zhao", "/group");
    static final Who CLERK = new Who("clerk", "clerk-wang", "/group");
    static final Who HR = new Who("department", "hr-li", "/group/hr");
    static final Who SAFETY = new Who("department", "safety-qian", "/group/safety");
    static final Who FINANCE = new Who("department", "finance-wu", "/group/finance");
    static final Who DISCIPLINE = new Who("discipline", "discipline-he", "/group");

    record Who(String role, String account, String unit) {}

    private Desk() {}

    /** A petition about a mine whose grade asks for a consultation. */
    static UUID required() {
        return required("/group/mine-2");
    }

    /** The same about another unit. */
    static UUID required(String unit) {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of(
                        "petitionId",
                        petition,
                        "unit",
                        unit,
                        "consultation",
                        Set.of(ConsultationReason.DIFFICULT_CASE))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as(CLERK).get(path(petition)).then().statusCode(200));
        return petition;
    }

    /** An account that mediates today at a place that a unit keeps. */
    static String mediator(String account, String unit) {
        String known = "find { it.account == '" + account + "' }";
        if (get(CLERK, "/v1/mediators?limit=200").extract().path(known) == null) {
            String place = post(CLERK, "/v1/mediation-places", Map.of("kind", "ROOM", "name", "职工调解室", "unit", unit))
                    .statusCode(200)
                    .extract()
                    .path("placeId");
            post(
                            CLERK,
                            "/v1/mediation-places/" + place + "/mediators",
                            Map.of(
                                    "account",
                                    account,
                                    "fields",
                                    List.of("劳动报酬"),
                                    "languages",
                                    List.of("zh-CN"),
                                    "from",
                                    "2026-01-01"))
                    .statusCode(200);
        }
        return account;
    }

    static String path(UUID petition) {
        return "/v1/consultations/" + petition;
    }

    static ValidatableResponse post(Who who, String path, Object body) {
        return as(who).body(body).post(path).then();
    }

    static ValidatableResponse get(Who who, String path) {
        return as(who).get(path).then();
    }

    static RequestSpecification as(Who who) {
        return given().header("Authorization", TestTokens.bearer(who.role(), who.account(), who.unit()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }
}
