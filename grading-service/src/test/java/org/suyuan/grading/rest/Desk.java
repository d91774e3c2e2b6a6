package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** What people at the triage desk do 分诊台. */
final class Desk {
    static final String LOW =
            "{\"complexity\": \"LOW\", \"urgency\": \"LOW\", \"scope\": \"LOW\", \"grade\": \"ORDINARY\","
                    + " \"reason\": \"核实后情节轻微\"}";

    private Desk() {}

    static RequestSpecification as(String role, String account) {
        return given().header("Authorization", TestTokens.bearer(role, account))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static RequestSpecification clerk() {
        return as("clerk", "clerk-wang");
    }

    static RequestSpecification director() {
        return as("director", "director-zhao");
    }

    static String path(UUID petition) {
        return "/v1/gradings/" + petition;
    }

    /** A petition whose report is in, without urgent signs. */
    static UUID reported(Map<String, Object> particulars) {
        return reported(particulars, "/");
    }

    /** The same, seen by a clerk of a unit. */
    static UUID reported(Map<String, Object> particulars, String unit) {
        UUID petition = UUID.randomUUID();
        Map<String, Object> fields = new java.util.HashMap<>(particulars);
        fields.put("petitionId", petition);
        fields.putIfAbsent("urgentSigns", java.util.Set.of());
        Wire.send(ContractExamples.of(ReportIssued.class, fields));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang", unit))
                                .get(path(petition))
                                .statusCode()
                        == 200);
        return petition;
    }

    /** A petition that is graded ordinary. */
    static UUID graded(Map<String, Object> particulars) {
        UUID petition = reported(particulars);
        clerk().body(LOW).post(path(petition) + "/decision").then().statusCode(200);
        return petition;
    }

    static void awaitState(UUID petition, String state) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> clerk().get(path(petition)).then().statusCode(200).body("state", equalTo(state)));
    }
}
