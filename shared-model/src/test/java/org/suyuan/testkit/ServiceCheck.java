package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.restassured.common.mapper.TypeRef;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.destruction.Catalog;
import org.suyuan.platform.inbox.EventHandlers;
import org.suyuan.platform.outbox.Outbox;

/** What holds for every service, tried on the running one. */
public abstract class ServiceCheck {
    @Inject
    ServiceConfig config;

    @Inject
    DataSource database;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    @All
    List<EventHandlers> handlers;

    @Inject
    Catalog catalog;

    @Test
    @DisplayName("F-15 every table is of a petition and destroyed with it, or said to be apart")
    void no_table_is_forgotten() {
        assertThat(catalog.unknown()).isEmpty();
    }

    @Test
    void the_committed_openapi_document_is_what_the_service_serves() {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        Committed.check(Path.of("openapi.yaml"), served);
    }

    @Test
    void the_committed_asyncapi_document_names_what_is_sent_and_received() {
        var producers = config.listensTo().orElseThrow();
        var received = events().filter(
                        event -> EventType.isOfAll(event) || producers.contains(EventType.producer(event)))
                .toList();
        Committed.check(
                Path.of("asyncapi.yaml"),
                AsyncApi.of(config.service(), AsyncApi.sorted(received), Set.copyOf(producers)));
        ReadmeTable.checkEvents(config.service(), received);
    }

    @Test
    void every_code_and_every_sentence_is_there_in_both_languages() throws IOException {
        BundleCheck.checkPairs();
        BundleCheck.checkSources();
        BundleCheck.checkCodes(
                document(), given().get("/v1/labels").then().extract().as(new TypeRef<>() {}));
        given().get("/v1/labels").then().statusCode(200).body("'Deadline.State'.MET.zh", equalTo("按期完成"));
    }

    @Test
    void nobody_is_let_in_without_a_token_or_with_a_forged_one() {
        given().get("/v1/census").then().statusCode(401).body("type", equalTo("urn:suyuan:problem:unauthorized"));
        given().header("Authorization", TestTokens.bearer("admin", "a") + "x")
                .get("/v1/census")
                .then()
                .statusCode(401);
        given().header("Authorization", TestTokens.bearer("clerk", "a"))
                .get("/v1/census")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    @DisplayName("X-35 an auditor of a branch learns nothing from the figures of all")
    void figures_of_all_are_for_who_answers_for_all() {
        given().header("Authorization", TestTokens.bearer("auditor", "a", "/group/mine-2"))
                .get("/v1/census")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:suyuan:problem:out-of-scope"));
        given().header("Authorization", TestTokens.bearer("auditor", "a"))
                .get("/v1/census")
                .then()
                .statusCode(200);
    }

    @Test
    void a_token_that_is_not_whole_and_ours_and_of_today_lets_nobody_in() {
        TestTokens.bad()
                .forEach((what, token) -> assertThat(given().header("Authorization", token)
                                .get("/v1/census")
                                .statusCode())
                        .as("a token %s", what)
                        .isEqualTo(401));
        assertThat(given().header("Authorization", "Bearer " + "a".repeat(21_000))
                        .get("/v1/census")
                        .statusCode())
                .as("a token that is too long")
                .isEqualTo(431);
    }

    @Test
    void every_operation_lets_in_whom_the_access_table_names_and_nobody_else() {
        AccessCheck access = new AccessCheck(config.service());
        access.compareWith(given().get("/q/openapi?format=json").path("paths"));
        access.walk();
    }

    @Test
    void the_audit_trail_can_be_added_to_and_nothing_else_and_a_change_behind_its_back_is_named() throws SQLException {
        new AuditCheck(database).check();
    }

    @Test
    @DisplayName("E-19 claims are read however a provider writes them, or refuse by name")
    void claims_are_read_or_refuse_by_name() {
        ClaimsCheck.check();
    }

    @Test
    void headers_and_bodies_that_are_none_are_told_as_such() throws IOException {
        EdgeCheck.check(config.service());
    }

    @Test
    void an_unknown_path_is_a_problem_and_not_a_page() {
        given().get("/v1/nothing").then().statusCode(404).body("type", equalTo("urn:suyuan:problem:not-found"));
    }

    @Test
    void a_malformed_event_becomes_a_dead_letter_that_can_be_seen() {
        String upstream = config.listensTo().orElseThrow().get(0);
        var handled = events().map(EventType::of)
                .filter(type -> type.startsWith("org.suyuan." + upstream + "."))
                .findFirst()
                .orElseThrow();
        UUID eventId = UUID.randomUUID();
        Wire.send(EventType.topic(upstream), handled, UUID.randomUUID(), eventId, "{\"petitionId\": 5");
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(deadLetters()).contains(eventId.toString()));
        given().header("Authorization", TestTokens.bearer("admin", "a"))
                .post("/v1/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
        assertThat(Wire.await("suyuan." + config.service() + ".dead-letter", subjectOf(eventId), 1))
                .hasSize(1);
    }

    @Test
    void a_clock_that_cannot_be_read_keeps_no_other_from_being_told() {
        workers().clocks();
    }

    @Test
    void an_event_that_cannot_be_sent_keeps_back_its_own_petition_and_no_other() {
        workers().relay();
    }

    @Test
    void an_audit_entry_that_cannot_be_read_keeps_no_other_from_its_seal() {
        workers().sealer();
    }

    @Test
    void an_event_that_waited_and_fails_does_not_take_along_the_one_it_waited_for() {
        workers().inbox(events().map(EventType::of).findFirst().orElseThrow());
    }

    @Test
    void the_document_says_what_everything_is_and_shows_how_it_looks() throws IOException {
        DocumentCheck.check(document());
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asByteArray());
    }

    /** What the service waits for. */
    private Stream<Class<? extends Event>> events() {
        return handlers.stream().flatMap(each -> each.events().stream());
    }

    @Test
    void health_knows_the_background_workers() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'background workers' }.status", equalTo("UP"));
    }

    private WorkerCheck workers() {
        return new WorkerCheck(database, deadlines, outbox, config);
    }

    private String deadLetters() {
        return given().header("Authorization", TestTokens.bearer("admin", "a"))
                .get("/v1/dead-letters")
                .asString();
    }

    private UUID subjectOf(UUID eventId) {
        return UUID.fromString(given().header("Authorization", TestTokens.bearer("admin", "a"))
                .get("/v1/dead-letters")
                .path("find { it.eventId == '" + eventId + "' }.subject"));
    }
}
