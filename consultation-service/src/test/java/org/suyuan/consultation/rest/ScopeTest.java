package org.suyuan.consultation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.RecusalCheck;
import org.suyuan.testkit.ScopeWalk;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ScopeTest {
    @Inject
    DataSource database;

    @Inject
    PersonMarks marks;

    @Test
    void who_has_an_interest_takes_no_part_and_a_late_accusation_is_hidden() {
        UUID id = make(new ScopeWalk.Wanted("/group/mine-2", "/group/hr", null)).id();
        new RecusalCheck(database, marks, "/v1/consultations", "director")
                .check(id, "waiver", Map.of("ground", "SETTLED_MEANWHILE"));
    }

    @Test
    void nobody_sees_more_than_their_branch_whatever_they_ask() {
        new ScopeWalk("/v1/consultations", List.of("state=REQUIRED", "state=CALLED"))
                .check(Set.of("discipline", "clerk", "director", "leader", "department"), 16, ScopeTest::make);
    }

    /** Every other one is called: only then units take part. */
    private static ScopeWalk.Made make(ScopeWalk.Wanted wanted) {
        UUID id = UUID.randomUUID();
        Map<String, Object> fields = wanted.fields(id);
        fields.put("consultation", Set.of(ConsultationReason.DIFFICULT_CASE));
        Wire.send(ContractExamples.of(GradeDecided.class, fields));
        await(id, wanted.role("clerk"));
        boolean called = id.getLeastSignificantBits() % 2 == 0 && wanted.mayHandle();
        if (called) {
            post(wanted.role("director"), "/v1/consultations/" + id + "/call", """
                    {"meetsAt": "%s", "participants": [
                      {"unit": "%s", "part": "DEPARTMENT"}, {"unit": "/elsewhere", "part": "DEPARTMENT"}]}
                    """.formatted(
                            Instant.now().plusSeconds(60), wanted.handling()));
        }
        return new ScopeWalk.Made(id, wanted.concerned(), called ? wanted.handling() : null, wanted.accusation());
    }

    @Test
    void a_department_states_and_completes_for_its_own_branch_only() {
        UUID id = make(new ScopeWalk.Wanted("/group/mine-2", "/group/hr", null)).id();
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-hr", "/group/mine-2"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("unit", "/group/hr", "text", "经核查属实。"))
                .post("/v1/consultations/" + id + "/statements")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:suyuan:problem:out-of-scope"));
    }

    private static void await(UUID id, String role) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root(role).get("/v1/consultations/" + id).statusCode() == 200);
    }

    private static void post(String role, String path, String body) {
        root(role)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification root(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-root", "/"));
    }
}
