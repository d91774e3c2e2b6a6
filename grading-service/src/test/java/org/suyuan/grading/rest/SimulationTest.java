package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SimulationTest {
    @Test
    void a_draft_shows_what_it_would_change_and_changes_nothing() {
        String lead = "/group/sim-" + UUID.randomUUID();
        UUID small = Desk.graded(Map.of("peopleAffected", 3, "leadUnit", lead));
        UUID large = Desk.graded(Map.of("peopleAffected", 4, "leadUnit", lead));
        UUID unseen = Desk.reported(Map.of("peopleAffected", 9, "leadUnit", lead, "unit", "/elsewhere"), "/elsewhere");
        String id = Desk.director()
                .post("/v1/grading-tables/" + draft() + "/simulations")
                .then()
                .statusCode(200)
                .body("tableNow", equalTo(0))
                .extract()
                .path("simulationId");
        JsonPath done = Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(
                        () -> Desk.director().get("/v1/simulations/" + id).jsonPath(),
                        answer -> answer.getString("state").equals("DONE"));
        assertThat(done.getLong("done")).isGreaterThanOrEqualTo(2);
        Map<String, Object> workload = done.getMap("effect.units.'" + lead + "'");
        assertThat(workload).containsEntry("then", Map.of("ORDINARY", 1, "URGENT", 1));
        assertThat(workload).containsEntry("consultationsThen", 2);
        Desk.director()
                .get("/v1/simulations/" + id + "/changes?limit=200")
                .then()
                .body("items.petitionId", hasItem(large.toString()))
                .body("items.petitionId", not(hasItem(small.toString())))
                .body("items.petitionId", not(hasItem(unseen.toString())))
                .body("items.find { it.petitionId == '" + large + "' }.then", equalTo("URGENT"));
        given().header("Authorization", TestTokens.bearer("director", "director-of", "/group/mine-2"))
                .get("/v1/simulations/" + id)
                .then()
                .statusCode(404);
        Desk.clerk().get(Desk.path(large)).then().body("grade", equalTo("ORDINARY"));
    }

    @Test
    void what_there_is_not_cannot_be_simulated() {
        Desk.director().post("/v1/grading-tables/999999/simulations").then().statusCode(404);
        Desk.director().get("/v1/simulations/" + UUID.randomUUID()).then().statusCode(404);
        Desk.director()
                .get("/v1/simulations/" + UUID.randomUUID() + "/changes")
                .then()
                .statusCode(404);
        Desk.clerk().post("/v1/grading-tables/0/simulations").then().statusCode(403);
    }

    private static int draft() {
        Map<String, Object> many = Map.of(
                "name",
                "四人以上",
                "cells",
                Map.of("PEOPLE", Map.of("atLeast", 4)),
                "outcome",
                Map.of("grade", "URGENT", "consultation", true));
        Map<String, Object> otherwise =
                Map.of("name", "其他", "cells", Map.of(), "outcome", Map.of("grade", "ORDINARY", "consultation", false));
        return Desk.director()
                .body(Map.of("content", Map.of("rows", List.of(many, otherwise)), "note", "试算"))
                .post("/v1/grading-tables")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }
}
