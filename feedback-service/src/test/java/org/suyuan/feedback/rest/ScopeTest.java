package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.PetitionRegistered;
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
        new RecusalCheck(database, marks, "/v1/handlings", "clerk")
                .check(id, "assignment", Map.of("unit", "/group/hr"));
    }

    @Test
    void nobody_sees_more_than_their_branch_whatever_they_ask() {
        new ScopeWalk("/v1/handlings", List.of("state=TO_ASSIGN", "state=ASSIGNED"))
                .check(Set.of("discipline", "clerk", "director", "department"), 16, ScopeTest::make);
    }

    /** Every other one is assigned: a unit that is only proposed sees nothing yet. */
    private static ScopeWalk.Made make(ScopeWalk.Wanted wanted) {
        UUID id = UUID.randomUUID();
        Map<String, Object> fields = wanted.fields(id);
        fields.put("units", new Units(wanted.handling(), List.of()));
        Wire.send(ContractExamples.of(GradeDecided.class, fields));
        await(id, wanted.role("clerk"));
        boolean assigned = id.getLeastSignificantBits() % 2 == 0 && wanted.mayHandle();
        if (assigned) {
            post(
                    wanted.role("clerk"),
                    "/v1/handlings/" + id + "/assignment",
                    "{\"unit\": \"%s\"}".formatted(wanted.handling()));
        }
        return new ScopeWalk.Made(id, wanted.concerned(), assigned ? wanted.handling() : null, wanted.accusation());
    }

    @Test
    void a_unit_that_turns_out_to_be_accused_loses_the_handling_and_the_timeline() {
        UUID id = UUID.randomUUID();
        Map<String, Object> fields = new ScopeWalk.Wanted("/group/mine-2", "/group/hr", null).fields(id);
        Wire.send(ContractExamples.of(PetitionRegistered.class, fields));
        fields.put("units", new Units("/group/hr", List.of()));
        Wire.send(ContractExamples.of(GradeDecided.class, fields));
        await(id, "clerk");
        post("clerk", "/v1/handlings/" + id + "/assignment", "{\"unit\": \"/group/hr\"}");
        Wire.send(new AccusationMade(id, new Accusation("/group/hr")));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root("clerk").get("/v1/handlings/" + id).statusCode() == 404);
        given().header("Authorization", TestTokens.bearer("department", "hr-li", "/group/hr"))
                .get("/v1/handlings/" + id)
                .then()
                .statusCode(404);
        root("clerk").get("/v1/petitions/" + id + "/timeline").then().statusCode(404);
        root("discipline").get("/v1/petitions/" + id + "/timeline").then().statusCode(200);
        root("discipline").get("/v1/handlings/" + id).then().body("state", equalTo("TO_ASSIGN"));
        post("discipline", "/v1/handlings/" + id + "/assignment", "{\"unit\": \"/group/discipline\"}");
    }

    @Test
    void the_timeline_of_an_accusation_is_seen_by_discipline_alone_and_not_by_the_accused() {
        UUID id = UUID.randomUUID();
        ScopeWalk.Wanted accusing = new ScopeWalk.Wanted("/group/mine-2", "", new Accusation("/group/mine-2"));
        Wire.send(ContractExamples.of(PetitionRegistered.class, accusing.fields(id)));
        String path = "/v1/petitions/" + id + "/timeline";
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root("discipline").get(path).statusCode() == 200);
        root("clerk").get(path).then().statusCode(404);
        given().header("Authorization", TestTokens.bearer("discipline", "discipline-of-the-mine", "/group/mine-2"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void the_timeline_is_seen_by_whom_the_petition_concerns_only() {
        UUID id = UUID.randomUUID();
        Wire.send(ContractExamples.of(PetitionRegistered.class, Map.of("petitionId", id, "unit", "/group/mine-2")));
        String path = "/v1/petitions/" + id + "/timeline";
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root("clerk").get(path).statusCode() == 200);
        for (String branch : List.of("/group/mine-20", "/group2", "/group/mine-2/team-3")) {
            given().header("Authorization", TestTokens.bearer("leader", "leader-other", branch))
                    .get(path)
                    .then()
                    .statusCode(404);
        }
    }

    private static void await(UUID id, String role) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root(role).get("/v1/handlings/" + id).statusCode() == 200);
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
