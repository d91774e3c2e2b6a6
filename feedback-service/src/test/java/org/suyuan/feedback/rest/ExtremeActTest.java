package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.feedback.extremeact.ForgetActs;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ExtremeActTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final String SAID = "堵塞厂区大门约二十分钟，经劝说离开";

    @Inject
    DataSource database;

    @Inject
    ForgetActs forgetActs;

    @Test
    @DisplayName(
            "X-38, X-35 discipline and the director record it, sealed and without who acted; no event, no note, no slower way")
    void recorded() throws SQLException {
        UUID petition = Acts.assigned();
        String before = Acts.get("clerk", petition, "").extract().asString();
        String id = record("director", petition, null).statusCode(200).extract().path("actId");
        assertThat(WholeDatabase.tablesWith(database, SAID)).isEmpty();
        assertThat(Acts.get("clerk", petition, "").extract().asString()).isEqualTo(before);
        Acts.get("clerk", petition, "/notes").body("words", not(hasItem(SAID)));
        for (String role : List.of("director", "discipline")) {
            Acts.as(role).get("/v1/extreme-acts/" + id).then().statusCode(200).body("words", equalTo(SAID));
            Acts.as(role)
                    .get("/v1/extreme-acts?limit=200")
                    .then()
                    .body("actId", hasItem(id))
                    .body("find { it.actId == '" + id + "' }.words", equalTo(null));
        }
        for (String role : List.of("clerk", "department", "leader")) {
            Acts.as(role).get("/v1/extreme-acts/" + id).then().statusCode(403);
        }
        handOver(id, TODAY.plusDays(1)).statusCode(409);
        handOver(id, TODAY).statusCode(200).body("handedTo", equalTo("PUBLIC_SECURITY"));
        handOver(id, TODAY).statusCode(409).body("rule", equalTo("ACT_HANDED_OVER_ONCE"));
        Map<String, Object> named = new HashMap<>(act(petition, null));
        named.put("words", "张某 13800001111 堵门");
        Acts.keyed("director").body(named).post("/v1/extreme-acts").then().statusCode(422);
    }

    @Test
    @DisplayName("X-38 the director sees none that concerns the director's own unit, nor one in an accusation")
    void unless_it_concerns_him() {
        UUID petition = Acts.assigned();
        String id = record("discipline", petition, "/group")
                .statusCode(200)
                .extract()
                .path("actId");
        Acts.as("director").get("/v1/extreme-acts/" + id).then().statusCode(404);
        Acts.as("director").get("/v1/extreme-acts?limit=200").then().body("actId", not(hasItem(id)));
        Acts.as("discipline").get("/v1/extreme-acts/" + id).then().statusCode(200);
        UUID accusing = Acts.assigned();
        Wire.send(new AccusationMade(accusing, new Accusation("/group/other")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> record("director", accusing, null).statusCode(404));
        record("discipline", accusing, null).statusCode(200);
        Acts.keyedBy(TestTokens.bearer("discipline", "discipline-li", "/group/mine-9"))
                .body(act(petition, null))
                .post("/v1/extreme-acts")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("X-38 it ends by its day or before, and then it is gone from the database, words and all")
    void gone() throws SQLException {
        UUID petition = Acts.assigned();
        String first = record("director", petition, null).extract().path("actId");
        String second = record("director", petition, null).extract().path("actId");
        Acts.keyed("director").post("/v1/extreme-acts/" + first + "/end").then().statusCode(204);
        Acts.as("director").get("/v1/extreme-acts/" + first).then().statusCode(404);
        execute("update extreme_act set ends_on = '" + TODAY.minusDays(1) + "' where id = '" + second + "'");
        Acts.as("director").get("/v1/extreme-acts/" + second).then().statusCode(404);
        forgetActs.forget();
        assertThat(count("select count(*) from extreme_act where petition_id = '" + petition + "'"))
                .isZero();
        assertThat(count(
                        "select count(*) from writing where kind = 'EXTREME_ACT' and petition_id = '" + petition + "'"))
                .isZero();
    }

    private static ValidatableResponse handOver(String id, LocalDate day) {
        return Acts.keyed("director")
                .body(Map.of("authority", "PUBLIC_SECURITY", "handedOn", day.toString()))
                .post("/v1/extreme-acts/" + id + "/hand-over")
                .then();
    }

    private static ValidatableResponse record(String role, UUID petition, @Nullable String against) {
        return Acts.keyed(role)
                .body(act(petition, against))
                .post("/v1/extreme-acts")
                .then();
    }

    private static Map<String, Object> act(UUID petition, @Nullable String against) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "petitionId",
                petition,
                "kind",
                "BLOCKADE",
                "occurredOn",
                TODAY.toString(),
                "endsOn",
                TODAY.plusDays(90).toString(),
                "explained",
                true,
                "words",
                SAID));
        if (against != null) {
            body.put("against", against);
        }
        return body;
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement()) {
            one.executeUpdate(statement);
        }
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement();
                var rows = one.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
