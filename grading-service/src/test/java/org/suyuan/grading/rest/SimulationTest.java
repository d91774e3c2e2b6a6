package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SimulationTest {
    /** Two pages and a part of a third. */
    private static final int PAGES = 2_100;

    @Inject
    DataSource database;

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
    void a_simulation_goes_through_every_page_and_lists_every_change() throws SQLException {
        String unit = "/sim-" + UUID.randomUUID();
        UUID first = Desk.reported(Map.of("peopleAffected", 4, "unit", unit), unit);
        copy(first, PAGES);
        String id = directorOf(unit)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .post("/v1/grading-tables/" + draft() + "/simulations")
                .then()
                .statusCode(200)
                .extract()
                .path("simulationId");
        JsonPath done = Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(
                        () -> directorOf(unit).get("/v1/simulations/" + id).jsonPath(),
                        answer -> answer.getString("state").equals("DONE"));
        assertThat(done.getLong("done")).isEqualTo(PAGES + 1);
        assertThat(done.getLong("total")).isEqualTo(PAGES + 1);
        Set<String> listed = new HashSet<>();
        @Nullable String cursor = null;
        do {
            JsonPath page = directorOf(unit)
                    .queryParams(cursor == null ? Map.of("limit", 200) : Map.of("limit", 200, "cursor", cursor))
                    .get("/v1/simulations/" + id + "/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("items.petitionId", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(done.getLong("changed")).isEqualTo(PAGES + 1);
        assertThat(listed).hasSize(PAGES + 1);
    }

    private static RequestSpecification directorOf(String unit) {
        return given().header("Authorization", TestTokens.bearer("director", "director-of-sim", unit));
    }

    /** Row by row as events it would take minutes. */
    private void copy(UUID petition, int times) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into grading"
                        + " select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid()))).*"
                        + " from grading g, generate_series(1, ?) where g.id = ?")) {
            insert.setInt(1, times);
            insert.setObject(2, petition);
            insert.executeUpdate();
        }
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
