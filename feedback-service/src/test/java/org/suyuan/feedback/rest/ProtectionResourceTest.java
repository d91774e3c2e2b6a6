package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.contract.intake.RetaliationReported;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** Who suffers for a petition is protected, and who is said to retaliate learns nothing of it. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ProtectionResourceTest {
    private static final String SAID = "班长把我调到夜班";

    @Inject
    DataSource database;

    @Test
    @DisplayName("X-36, E-20 what staff reports is looked at, watched, found, and the unit answers for it")
    void from_report_to_finding() throws Exception {
        UUID petition = Acts.assigned();
        report("department", petition, "/group/hr").statusCode(200).body("petitionId", equalTo(petition.toString()));
        String id = only(petition);
        get("discipline", id)
                .body("state", equalTo("OPEN"))
                .body("entries[0].words", equalTo(SAID))
                .body("entries[0].source", equalTo("STAFF"));
        end(id, "CONFIRMED").statusCode(409).body("rule", equalTo("PROTECTION_ENDS_AFTER_A_MEASURE"));
        measure(id, today().plusDays(14)).statusCode(200).body("state", equalTo("WATCHED"));
        measure(id, null).statusCode(200);
        end(id, "CONFIRMED").statusCode(200).body("state", equalTo("ENDED")).body("finding", equalTo("CONFIRMED"));
        measure(id, null).statusCode(409).body("rule", equalTo("PROTECTION_RUNS"));
        as("discipline")
                .get("/v1/accountabilities")
                .then()
                .body("find { it.petitionId == '" + petition + "' }.cause", equalTo("RETALIATION"));
        assertThat(WholeDatabase.tablesWith(database, SAID)).isEmpty();
    }

    @Test
    @DisplayName("X-36 a second report of the same unit joins the case that runs; after its end a new one is opened")
    void reports_join_the_running_case() {
        UUID petition = Acts.assigned();
        report("clerk", petition, "/group/hr").statusCode(200);
        report("clerk", petition, "/group/hr").statusCode(200);
        String id = only(petition);
        get("director", id).body("entries", hasSize(2));
        measure(id, null).statusCode(200);
        end(id, "UNCONFIRMED").statusCode(200);
        report("clerk", petition, "/group/hr").statusCode(200);
        list("director").body("findAll { it.petitionId == '" + petition + "' }", hasSize(2));
    }

    @Test
    @DisplayName("X-36 PROTECTION: watched from tomorrow to a year from now")
    void watched_within_a_year() {
        UUID petition = Acts.assigned();
        report("clerk", petition, null).statusCode(200);
        String id = only(petition);
        measure(id, today()).statusCode(422).body("rule", equalTo("WATCHED_WITHIN_A_YEAR"));
        measure(id, today().plusDays(367)).statusCode(422);
        measure(id, today().plusDays(366)).statusCode(200);
        measure(id, today().plusDays(1)).statusCode(200);
        end(id, "CONFIRMED").statusCode(422).body("rule", equalTo("CONFIRMED_RETALIATION_NAMES_ITS_UNIT"));
        end(id, "UNCONFIRMED").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "department", "leader", "auditor"})
    @DisplayName("X-36 nobody else reads a protection case")
    void nobody_else_reads_it(String role) {
        list(role).statusCode(403);
    }

    @Test
    @DisplayName("X-36 neither timeline nor clocks of the petition tell of it, and the unit concerned does not see it")
    void the_unit_learns_nothing() {
        UUID petition = Acts.assigned();
        Wire.send(ContractExamples.of(PetitionRegistered.class, petition));
        Wire.send(new RetaliationReported(petition, UUID.randomUUID(), "/group/mine-2", "/group/hr", null));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> list("discipline").body("petitionId", hasItem(petition.toString())));
        String id = only(petition);
        get("discipline", id).body("entries[0].source", equalTo("PETITIONER"));
        Acts.get("clerk", petition, "/deadlines").body("purpose", not(hasItem("protection")));
        as("clerk")
                .get("/v1/petitions/" + petition + "/timeline")
                .then()
                .statusCode(200)
                .body("type", not(hasItem("org.suyuan.intake.retaliation-reported.v1")));
        String concerned = TestTokens.bearer("director", "director-wang", "/group/hr");
        given().header("Authorization", concerned)
                .get("/v1/protections/" + id)
                .then()
                .statusCode(404);
        given().header("Authorization", concerned)
                .get("/v1/protections")
                .then()
                .body("petitionId", not(hasItem(petition.toString())));
    }

    @Test
    @DisplayName("E-19 an accusation that is not graded yet is not shown to the director either")
    void of_an_accusation_before_its_grade() {
        UUID petition = UUID.randomUUID();
        Wire.send(new RetaliationReported(
                petition, UUID.randomUUID(), "/group/mine-2", null, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> list("discipline").body("petitionId", hasItem(petition.toString())));
        get("director", only(petition)).statusCode(404);
        list("director").body("petitionId", not(hasItem(petition.toString())));
    }

    @Test
    @DisplayName(
            "X-36 a new report is to be acted on again, and the unit that was reported never sees what was found of another")
    void a_new_report_is_acted_on() {
        UUID petition = Acts.assigned();
        report("clerk", petition, "/group/mine-2").statusCode(200);
        String id = only(petition);
        measure(id, null).statusCode(200).body("state", equalTo("WATCHED")).body("dueAt", nullValue());
        report("clerk", petition, "/group/mine-2").statusCode(200);
        get("discipline", id).body("state", equalTo("OPEN")).body("dueAt", notNullValue());
        measure(id, null).statusCode(200);
        keyed("discipline")
                .body(Map.of("finding", "CONFIRMED", "words", "经核实", "unit", "/group/hr"))
                .post("/v1/protections/" + id + "/finding")
                .then()
                .statusCode(200)
                .body("unit", equalTo("/group/mine-2"))
                .body("foundUnit", equalTo("/group/hr"));
        for (String unit : new String[] {"/group/mine-2", "/group/hr"}) {
            given().header("Authorization", TestTokens.bearer("director", "director-wang", unit))
                    .get("/v1/protections/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    @DisplayName("E-19 of a petition that accuses somebody discipline alone sees it")
    void of_an_accusation_discipline_alone_sees_it() {
        UUID petition = Acts.assigned();
        report("clerk", petition, null).statusCode(200);
        String id = only(petition);
        get("director", id).statusCode(200);
        Wire.send(new AccusationMade(petition, new Accusation("/group/mine-3")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("director", id).statusCode(404));
        get("discipline", id).statusCode(200);
    }

    @Test
    @DisplayName("X-36 it is asked at the revisit; what is said opens a case, and neither view nor event tells it")
    void asked_at_the_revisit() {
        UUID petition = Acts.delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        Map<String, Object> revisit =
                new HashMap<>(Map.of("implemented", true, "satisfied", true, "retaliation", true, "notes", ""));
        post("clerk", petition, "revisit", revisit)
                .statusCode(422)
                .body("rule", equalTo("RETALIATION_IS_PUT_IN_WORDS"));
        revisit.put("retaliationWords", SAID);
        String seen = post("clerk", petition, "revisit", revisit)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(seen).doesNotContain("etaliation");
        get("discipline", only(petition))
                .body("unit", equalTo("/group/hr"))
                .body("entries.source", hasItems("REVISIT"))
                .body("entries.words", hasItems(SAID));
    }

    private static String only(UUID petition) {
        return list("discipline").extract().path("find { it.petitionId == '" + petition + "' }.protectionId");
    }

    private static ValidatableResponse report(
            String role, UUID petition, @org.jspecify.annotations.Nullable String unit) {
        Map<String, Object> body = new HashMap<>(Map.of("petitionId", petition.toString(), "words", SAID));
        if (unit != null) {
            body.put("unit", unit);
        }
        return keyed(role).body(body).post("/v1/protections").then();
    }

    private static ValidatableResponse measure(String id, @org.jspecify.annotations.Nullable LocalDate watchOn) {
        Map<String, Object> body = new HashMap<>(Map.of("words", "已约谈"));
        if (watchOn != null) {
            body.put("watchOn", watchOn.toString());
        }
        return keyed("director")
                .body(body)
                .post("/v1/protections/" + id + "/measures")
                .then();
    }

    private static ValidatableResponse end(String id, String finding) {
        return keyed("discipline")
                .body(Map.of("finding", finding, "words", "经核实"))
                .post("/v1/protections/" + id + "/finding")
                .then();
    }

    private static ValidatableResponse list(String role) {
        return as(role).get("/v1/protections?limit=200").then();
    }

    private static ValidatableResponse get(String role, String id) {
        return as(role).get("/v1/protections/" + id).then();
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.OF_RECORD);
    }
}
