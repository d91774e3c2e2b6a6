package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Event;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.intake.dossier.EvaluationCodes;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** The code by which a petitioner evaluates the reply reaches the petitioner, and nobody of the office. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class EvaluationCodeTest {
    private static final String CODE = "q3R_x-Tz08LmVw2aBcD7";

    @Inject
    DataSource database;

    @Inject
    EvaluationCodes codes;

    @Test
    @DisplayName(
            "F-04, X-35 who filed by themselves sees the code under the receipt, to its last day, until it is used")
    void under_the_receipt_of_who_filed() throws SQLException {
        JsonPath filed = filed();
        String receipt = filed.getString("receiptCode");
        UUID id = id(filed);
        LocalDate today = LocalDate.now(Zone.OF_RECORD);
        status(receipt).body("evaluation", equalTo(null));
        Wire.send(ForIntake.delivered(id, CODE, today));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> status(receipt)
                        .body("evaluation.evaluationCode", equalTo(CODE))
                        .body("evaluation.until", equalTo(today.toString())));
        assertThat(WholeDatabase.tablesWith(database, CODE)).isEmpty();
        Wire.send(ForIntake.delivered(id, CODE, today.minusDays(1)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> status(receipt).body("evaluation", equalTo(null)));
        Wire.send(ForIntake.delivered(id, CODE, today));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> status(receipt).body("evaluation.evaluationCode", equalTo(CODE)));
        Wire.send(ContractExamples.of(EvaluationReceived.class, id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> status(receipt).body("evaluation", equalTo(null)));
    }

    @Test
    @DisplayName(
            "F-04 whose reply is set aside, or whose petition is archived, is asked no more; codes that ended are forgotten")
    void asked_no_more() throws SQLException {
        for (Class<? extends Event> end : List.of(HandlingReopened.class, PetitionArchived.class)) {
            JsonPath filed = filed();
            UUID id = id(filed);
            LocalDate today = LocalDate.now(Zone.OF_RECORD);
            Wire.send(ForIntake.delivered(id, CODE, today));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            status(filed.getString("receiptCode")).body("evaluation.evaluationCode", equalTo(CODE)));
            Wire.send(ContractExamples.of(end, id));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> status(filed.getString("receiptCode")).body("evaluation", equalTo(null)));
            Wire.send(ForIntake.delivered(id, CODE, today.minusDays(1)));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(kept(id)).isEqualTo(1));
            codes.forget();
            assertThat(kept(id)).isZero();
        }
    }

    private int kept(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from evaluation_code where id = '" + id + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static JsonPath filed() {
        return Desk.visitor()
                .body(Map.of("anonymous", true, "title", "夜里施工", "text", "夜里罐车进出。", "unit", "/group/mine-2"))
                .post("/v1/public/petitions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static UUID id(JsonPath filed) {
        return UUID.fromString(Desk.idOf(filed.getString("number")));
    }

    @Test
    @DisplayName("F-04 whose receipt somebody of the office has seen is asked by phone: the code is not under it")
    void not_under_a_receipt_of_the_desk() {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        UUID id = UUID.fromString(Desk.id(registered));
        Wire.send(ForIntake.delivered(id, CODE, LocalDate.now(Zone.OF_RECORD)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.get("/v1/petitions/" + id + "/dossiers?purpose=INVESTIGATION")
                        .body("[0].petitions[0].entries.kind", equalTo(List.of("DELIVERED"))));
        status(registered.getString("receiptCode")).body("evaluation", equalTo(null));
    }

    private static ValidatableResponse status(String receiptCode) {
        return Desk.visitor()
                .body(Map.of("receiptCode", receiptCode))
                .post("/v1/public/status")
                .then()
                .statusCode(200);
    }
}
