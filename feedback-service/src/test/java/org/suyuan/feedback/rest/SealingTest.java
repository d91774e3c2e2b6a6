package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.platform.seal.Resealing;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** What is written of a handling lies sealed, wherever it lies. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class SealingTest {
    private static final String PLANTED = "种下的话";

    @Inject
    DataSource database;

    @Inject
    Resealing resealing;

    @Test
    @DisplayName("X-35 replies, proofs, comments, notes and what a revisit found lie sealed, stored answers too")
    void nothing_that_is_written_lies_plain() throws SQLException {
        UUID petition = Acts.contacted();
        act("department", petition, "notes", Map.of("words", PLANTED + "一"));
        Acts.reply(petition, Acts.explaining(PLANTED + "二")).statusCode(200);
        act(
                "department",
                petition,
                "delivery",
                Map.of("way", "POST", "deliveredOn", "2026-11-20", "proof", PLANTED + "三"));
        act(
                "clerk",
                petition,
                "evaluations",
                Map.of("score", 4, "timely", 4, "attitude", 4, "solved", 4, "comment", PLANTED + "四"));
        shown("clerk", petition, "/evaluations").body("[0].comment", equalTo(PLANTED + "四"));
        act(
                "clerk",
                petition,
                "reviews",
                Map.of("askedOn", "2026-11-20", "demand", PLANTED + "五", "lateCause", PLANTED));
        act("director", petition, "reviews/decision", Map.of("outcome", "UPHELD", "opinion", PLANTED + "六"));
        act(
                "clerk",
                petition,
                "reviews/delivery",
                Map.of(
                        "way",
                        "POST",
                        "deliveredOn",
                        LocalDate.now(Zone.OF_RECORD).toString(),
                        "proof",
                        PLANTED));
        act("clerk", petition, "closing", closing());
        act(
                "clerk",
                petition,
                "revisit",
                Map.of(
                        "implemented",
                        true,
                        "satisfied",
                        true,
                        "retaliation",
                        false,
                        "notes",
                        PLANTED + "七",
                        "newMatter",
                        Map.of("title", PLANTED, "text", PLANTED + "八", "unit", "/group/mine-2")));
        String told = Wire.await("suyuan.feedback", petition, NewMatterFound.class, Duration.ofSeconds(20))
                .get(0)
                .value();
        assertThat(told).contains("sealed").doesNotContain(PLANTED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> shown("clerk", petition, "").body("state", equalTo("REVISITED")));
        assertThat(WholeDatabase.tablesWith(database, PLANTED)).isEmpty();
        shown("clerk", petition, "/notes").body("words", hasItem(PLANTED + "一"));
        shown("clerk", petition, "/notes").body("words", hasItem(PLANTED + "七"));
        shown("clerk", petition, "/replies").body("[0].reply.facts", equalTo(PLANTED + "二"));
        shown("clerk", petition, "/reviews").body("[0].demand", equalTo(PLANTED + "五"));
        shown("clerk", petition, "/reviews").body("[0].opinion", equalTo(PLANTED + "六"));
    }

    @Test
    @DisplayName("X-35 what lay plain before is read, then sealed while the service works, and read as before")
    void what_lay_plain_is_sealed() throws SQLException {
        UUID petition = Acts.contacted();
        UUID note = UUID.randomUUID();
        execute("insert into writing (id, petition_id, kind, written_by, written_at) values ('" + note + "', '"
                + petition + "', 'PROGRESS', 'hr-li', now())");
        execute("insert into unsealed (of, id, plain) values ('writing', '" + note + "', '" + PLANTED + "从前')");
        shown("department", petition, "/notes").body("words", hasItem(PLANTED + "从前"));
        resealing.sealPlain();
        assertThat(WholeDatabase.tablesWith(database, PLANTED + "从前")).isEmpty();
        shown("department", petition, "/notes").body("words", hasItem(PLANTED + "从前"));
    }

    private static Map<String, Object> closing() {
        Map<String, Object> closing = new HashMap<>(Acts.CLOSING);
        closing.put("responsiblePerson", PLANTED);
        closing.put("solutionEvidence", PLANTED);
        return closing;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse shown(String role, UUID petition, String what) {
        return Acts.get(role, petition, what).statusCode(200);
    }

    private static void act(String role, UUID petition, String act, Map<String, ?> body) {
        Acts.post(role, petition, act, body).statusCode(200);
    }
}
