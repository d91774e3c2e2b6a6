package org.suyuan.disclosure.rest;

import static io.restassured.RestAssured.given;

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
        new RecusalCheck(database, marks, "/v1/disclosures", "publisher")
                .check(id, "waiver", Map.of("ground", "CONFIDENTIAL"));
    }

    @Test
    void nobody_sees_more_than_their_branch_whatever_they_ask() {
        new ScopeWalk("/v1/disclosures", List.of("state=AWAITING", "state=PUBLISHED"))
                .check(Set.of("discipline", "publisher", "reviewer", "director"), 16, ScopeTest::make);
    }

    private static ScopeWalk.Made make(ScopeWalk.Wanted wanted) {
        UUID id = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, wanted.fields(id)));
        await(id, wanted.role("director"));
        return new ScopeWalk.Made(id, wanted.concerned(), null, wanted.accusation());
    }

    private static void await(UUID id, String role) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root(role).get("/v1/disclosures/" + id).statusCode() == 200);
    }

    private static RequestSpecification root(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-root", "/"));
    }
}
