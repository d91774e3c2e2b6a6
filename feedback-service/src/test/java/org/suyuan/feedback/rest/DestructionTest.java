package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.keyedBy;
import static org.suyuan.feedback.rest.Archived.years;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.platform.sql.Sql;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** What becomes of a file after ten years: a list, two persons, a hold stops it, and then nothing is left. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class DestructionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, ?> WHY = Map.of("reason", "相关仲裁案件尚未审结。");

    @Inject
    Sql sql;

    @Test
    @DisplayName("F-15, E-34 a file is destroyed ten years after it was archived, not a day before")
    void after_ten_years() {
        UUID young = Archived.on(years(10).plusDays(1));
        propose(young).statusCode(409).body("rule", equalTo("DESTROYED_AFTER_TEN_YEARS"));
        UUID old = Archived.on(years(10));
        due().body("petitionId", hasItem(old.toString())).body("petitionId", not(hasItem(young.toString())));
        propose(old)
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("files[0].petitionId", equalTo(old.toString()));
        Archived.volume(old).statusCode(200);
    }

    @Test
    @DisplayName("F-15 who proposes does not approve, and a clerk never does")
    void two_persons() {
        UUID old = Archived.on(years(10));
        String director = TestTokens.bearer("director", "director-li");
        String id = keyedBy(director)
                .body(Map.of("petitionIds", List.of(old)))
                .post("/v1/destructions")
                .then()
                .statusCode(200)
                .extract()
                .path("destructionId");
        keyedBy(director)
                .post("/v1/destructions/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("rule", equalTo("DESTROYED_BY_TWO"));
        decide("clerk", id, "approval").statusCode(403);
        decide("clerk", id, "withdrawal").statusCode(200).body("state", equalTo("WITHDRAWN"));
        decide("director", id, "approval").statusCode(409).body("rule", equalTo("DESTRUCTION_IS_DECIDED_ONCE"));
        Archived.volume(old).statusCode(200);
    }

    @Test
    @DisplayName("F-15 a hold stops it, also one that comes after the proposal; lifted, it goes on")
    void a_hold_stops_it() {
        UUID old = Archived.on(years(10));
        String id = propose(old).statusCode(200).extract().path("destructionId");
        Archived.act("clerk", old, "hold", WHY).statusCode(403);
        Archived.act("director", old, "hold/lifting", WHY).statusCode(409).body("rule", equalTo("LIFTED_WHILE_HELD"));
        Archived.act("director", old, "hold", WHY).statusCode(200).body("hold.reason", equalTo("相关仲裁案件尚未审结。"));
        Archived.act("director", old, "hold", WHY).statusCode(409).body("rule", equalTo("HELD_ONCE"));
        decide("director", id, "approval").statusCode(409).body("rule", equalTo("HELD_FILES_STAY"));
        propose(old).statusCode(409).body("rule", equalTo("HELD_FILES_STAY"));
        due().body("petitionId", not(hasItem(old.toString())));
        Archived.act("director", old, "hold/lifting", WHY).statusCode(200);
        decide("director", id, "approval").statusCode(200);
    }

    @Test
    @DisplayName("F-15 nothing is left of it but the record of acts, and the certificate says who destroyed what")
    void nothing_is_left() {
        UUID old = Archived.on(years(10));
        UUID other = Archived.on(years(10));
        String id = propose(old).statusCode(200).extract().path("destructionId");
        decide("director", id, "approval").statusCode(200).body("state", equalTo("APPROVED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("clerk")
                        .get("/v1/destructions/" + id)
                        .then()
                        .body("files[0].confirmed.feedback", not(equalTo(null))));
        for (String service : List.of("intake", "grading", "consultation", "disclosure")) {
            Archived.tell(
                    service,
                    "traces-destroyed",
                    UUID.fromString(id),
                    "{\"petitionId\": \"" + old + "\", \"destructionId\": \"" + id + "\", \"service\": \"" + service
                            + "\", \"rows\": 3}");
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("director")
                        .get("/v1/destructions/" + id)
                        .then()
                        .body("state", equalTo("DONE"))
                        .body("files[0].confirmed.grading", equalTo(3)));
        assertThat(tablesWith(old)).containsExactlyInAnyOrder("audit", "destroyed_file", "destroyed_petition");
        assertThat(tablesWith(other)).contains("handling", "writing", "timeline", "archived_document");
        Archived.volume(old).statusCode(404);
        Archived.volume(other).statusCode(200);
        Wire.send(new AccusationMade(old, new Accusation("/group/mine-3")));
        Wire.send(ContractExamples.of(InterestDeclared.class, old));
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tablesWith(old))
                        .containsExactlyInAnyOrder("audit", "destroyed_file", "destroyed_petition"));
    }

    @Test
    @DisplayName("F-15 from the approval on a file is neither held, transferred, opened again nor listed anew")
    void nothing_happens_to_it_any_more() {
        UUID old = Archived.on(years(10));
        String id = propose(old).statusCode(200).extract().path("destructionId");
        // As it is while the event is on its way.
        sql.update("update destruction set state = 'APPROVED' where id = ?", UUID.fromString(id));
        String rule = "NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED";
        Archived.act("director", old, "hold", WHY).statusCode(409).body("rule", equalTo(rule));
        Archived.act("clerk", old, "transfer", Map.of("receiver", "集团档案馆"))
                .statusCode(409)
                .body("rule", equalTo(rule));
        propose(old).statusCode(409).body("rule", equalTo(rule));
        Acts.post("clerk", old, "false-closing", Map.of("facts", "系统登记已补发，工资条无此项。"))
                .statusCode(409)
                .body("rule", equalTo(rule));
    }

    @Test
    @DisplayName("F-15, E-20 while a protection case runs a file is not destroyed, and nobody is told that it is one")
    void a_running_case_stops_it() {
        UUID old = Archived.on(years(10));
        keyed("clerk")
                .body(Map.of("petitionId", old, "words", "信访后被调岗", "unit", "/group/hr"))
                .post("/v1/protections")
                .then()
                .statusCode(200);
        propose(old).statusCode(409).body("rule", equalTo("HELD_FILES_STAY"));
        due().body("petitionId", not(hasItem(old.toString())));
    }

    /** The tables in which a petition's id stands anywhere; what is on its way out is waited for. */
    private List<String> tablesWith(UUID petition) {
        await().atMost(PATIENCE).until(() -> sql.count("select count(*) from outbox where subject = ?", petition) == 0);
        return sql
                .list(
                        "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'",
                        row -> row.getString(1))
                .stream()
                .filter(table -> sql.count(
                                "select count(*) from " + table + " one where position(? in one::text) > 0",
                                petition.toString())
                        > 0)
                .toList();
    }

    private static ValidatableResponse propose(UUID petition) {
        return keyed("clerk")
                .body(Map.of("petitionIds", List.of(petition)))
                .post("/v1/destructions")
                .then();
    }

    private static ValidatableResponse decide(String role, String id, String how) {
        return keyed(role).post("/v1/destructions/" + id + "/" + how).then();
    }

    private static ValidatableResponse due() {
        return as("clerk")
                .get("/v1/archive-volumes?limit=200&due=DESTRUCTION")
                .then()
                .statusCode(200);
    }
}
