package org.suyuan.consultation.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of(
                        "petitionId",
                        petition,
                        "unit",
                        "/group/mine-2",
                        "consultation",
                        Set.of(ConsultationReason.DIFFICULT_CASE))));
        Awaitility.await()
                .untilAsserted(() -> as(CLERK).get(path(petition)).then().statusCode(200));
        return petition;
    }

    static String path(UUID petition) {
        return "/v1/consultations/" + petition;
    }

    static ValidatableResponse post(Who who, String path, Map<String, ?> body) {
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
