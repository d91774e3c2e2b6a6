package org.suyuan.intake.kafka;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class DeadLetterReplayTest {
    private final UUID petitionId = UUID.randomUUID();
    private final UUID eventId = UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void a_dead_letter_is_replayed_once_its_cause_is_mended_and_only_once() throws SQLException {
        Wire.send(
                new PetitionClosed(
                        petitionId, "/group/hr", Solution.SOLVED, "clerk-wang", true, RootCause.NO_FAULT, null),
                eventId);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> as("admin").get("/v1/dead-letters").then().body("eventId", hasItem(eventId.toString())));
        replay().then().statusCode(404);
        bringBackThePetition();
        replay().then().statusCode(204);
        as("clerk").get("/v1/petitions/" + petitionId).then().statusCode(200).body("state", equalTo("CLOSED"));
        as("admin").get("/v1/dead-letters").then().body("eventId", not(hasItem(eventId.toString())));
        replay().then().statusCode(404);
        execute("delete from dossier_entry where petition_id = '" + petitionId + "'");
        execute("delete from petition where id = '" + petitionId + "'");
    }

    @Test
    void an_archiving_that_is_replayed_seals_the_part_though_the_operator_sees_no_petition() throws SQLException {
        Wire.send(new PetitionArchived(petitionId, "clerk-wang", 1), eventId);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> as("admin").get("/v1/dead-letters").then().body("eventId", hasItem(eventId.toString())));
        bringBackThePetition();
        replay().then().statusCode(204);
        as("clerk")
                .get("/v1/archive-parts/" + petitionId + "/manifest")
                .then()
                .statusCode(200)
                .body("documents.name", hasItem("petition.json"));
        execute("delete from petition where id = '" + petitionId + "'");
    }

    private io.restassured.response.Response replay() {
        return as("admin").post("/v1/dead-letters/" + eventId + "/replay");
    }

    /** What made the event a dead letter: a petition that was missing, as after a restore from an older copy. */
    private void bringBackThePetition() throws SQLException {
        String other = as("clerk")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        "{\"channel\": \"WEB\", \"anonymous\": true, \"title\": \"食堂\", \"text\": \"涨价。\", \"unit\": \"/group\"}")
                .post("/v1/petitions")
                .path("petition.petitionId");
        execute("""
                    insert into petition (id, version, number, state, channel, received_at, registered_at, anonymous,
                      head_count, title, text, unit, urgent_signs, first_handler, receipt_hash, report, confidential, circumstances, report_version, limit_moved)
                    select '%s', version, number || '-copy', state, channel, received_at, registered_at, anonymous,
                      head_count, title, text, unit, urgent_signs, first_handler, receipt_hash || '1'::bytea, report, confidential, circumstances, report_version, limit_moved
                    from petition where id = '%s'""".formatted(petitionId, other));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"));
    }
}
