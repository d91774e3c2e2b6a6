package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.time.Zone;
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
        new RecusalCheck(database, marks, "/v1/gradings", "clerk")
                .check(
                        id,
                        "decision",
                        Map.of("complexity", "LOW", "urgency", "LOW", "scope", "LOW", "grade", "ORDINARY"));
    }

    @Test
    void nobody_sees_more_than_their_branch_whatever_they_ask() {
        new ScopeWalk("/v1/gradings", List.of("state=PROVISIONAL", "state=DECIDED"))
                .check(Set.of("discipline", "clerk", "director"), 16, ScopeTest::make);
    }

    @Test
    void what_follows_from_an_event_without_a_time_of_day_has_none_either() {
        Instant today = Zone.startOfDay(Instant.now());
        UUID coarse = UUID.randomUUID();
        UUID exact = UUID.randomUUID();
        Wire.send(ContractExamples.of(PetitionRegistered.class, Map.of("petitionId", coarse)), today);
        Wire.send(ContractExamples.of(PetitionRegistered.class, Map.of("petitionId", exact)), Instant.now());
        assertThat(Wire.await("suyuan.grading", coarse, 1).get(0).timestamp()).isEqualTo(today.toEpochMilli());
        assertThat(Wire.await("suyuan.grading", exact, 1).get(0).timestamp()).isGreaterThan(today.toEpochMilli());
    }

    @Test
    void an_accusation_that_is_told_before_anything_else_of_the_petition_hides_what_comes() {
        UUID id = UUID.randomUUID();
        Wire.send(new AccusationMade(id, new Accusation(null)));
        Wire.send(ContractExamples.of(PetitionRegistered.class, new ScopeWalk.Wanted("/group", "", null).fields(id)));
        await(id, "discipline");
        root("clerk").get("/v1/gradings/" + id).then().statusCode(404);
    }

    private static ScopeWalk.Made make(ScopeWalk.Wanted wanted) {
        UUID id = UUID.randomUUID();
        Wire.send(ContractExamples.of(PetitionRegistered.class, wanted.fields(id)));
        await(id, wanted.role("clerk"));
        return new ScopeWalk.Made(id, wanted.concerned(), null, wanted.accusation());
    }

    private static void await(UUID id, String role) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> root(role).get("/v1/gradings/" + id).statusCode() == 200);
    }

    private static RequestSpecification root(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-root", "/"));
    }
}
