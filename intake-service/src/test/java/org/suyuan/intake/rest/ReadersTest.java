package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Event;
import org.suyuan.contract.consultation.ConsultationCalled;
import org.suyuan.contract.consultation.TaskForceFormed;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.OrderReturnDecided;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;
import org.suyuan.contract.feedback.SupportAsked;
import org.suyuan.contract.feedback.SupportReleased;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReadersTest {
    private static final String HR = "/group/hr";
    private static final String SAFETY = "/group/safety";
    private static final Instant DUE = Instant.parse("2027-01-20T02:30:00Z");

    @Test
    @DisplayName(
            "F-01 the units that handle a petition read its text and files, and contact data for a purpose, while they do")
    void handling_units_read() {
        String id = Desk.id(Desk.register("要求补发高温津贴", Desk.person("张某某")));
        read(HR, id, "").statusCode(404);
        tell(id, new HandlingAssigned(uuid(id), HR, List.of(SAFETY), "clerk", DUE), HR, 200);
        read(HR, id, "").body("text", startsWith("三个月未发"));
        read(SAFETY, id, "").statusCode(200);
        read("/group/hr-other", id, "").statusCode(404);
        read(HR, id, "/attachments").statusCode(200).body("$", hasSize(0));
        read(HR, id, "/petitioners").statusCode(200).body("[0].name", equalTo("张**"));
        read(HR, id, "/identities?purpose=CONTACT&field=NAME&field=PHONE")
                .statusCode(200)
                .body("[0].phone", equalTo("13900001111"));
        for (String tooMuch : List.of("purpose=CONTACT&field=ID_NUMBER", "purpose=REPEAT_CHECK&field=NAME")) {
            read(HR, id, "/identities?" + tooMuch)
                    .statusCode(403)
                    .body("rule", equalTo("HANDLING_UNIT_READS_CONTACT_DATA"));
        }
        Desk.get("/v1/petitions/" + id + "/identities?purpose=REPEAT_CHECK&field=ID_NUMBER");
        tell(id, new SupportReleased(uuid(id), SAFETY, "clerk"), SAFETY, 404);
        tell(id, new SupportAsked(uuid(id), "/group/finance", "hr-li"), "/group/finance", 200);
        tell(id, new HandlingAssigned(uuid(id), SAFETY, List.of(), "clerk", DUE), SAFETY, 200);
        read(HR, id, "").statusCode(404);
        tell(id, new OrderReturnDecided(uuid(id), SAFETY, ReturnOutcome.AGREED, "clerk"), SAFETY, 404);
    }

    @Test
    @DisplayName(
            "F-03 the unit that handles it hands in the stamped reply and proofs of delivery, nothing in the petitioner's name")
    void handling_units_hand_in() {
        String id = Desk.id(Desk.register(Map.of()));
        handIn(id, "DELIVERY_RECEIPT").statusCode(404);
        tell(id, new HandlingAssigned(uuid(id), HR, List.of(), "clerk", DUE), HR, 200);
        handIn(id, "DELIVERY_RECEIPT").statusCode(200).body("kind", equalTo("DELIVERY_RECEIPT"));
        handIn(id, "EVIDENCE").statusCode(403).body("rule", equalTo("UNIT_HANDS_IN_WHAT_IT_HANDLED"));
        read(HR, id, "/attachments").statusCode(200).body("kind", equalTo(List.of("DELIVERY_RECEIPT")));
    }

    private static ValidatableResponse handIn(String id, String kind) {
        return given().header("Authorization", TestTokens.bearer("department", "hr-li", HR))
                .multiPart("kind", kind)
                .multiPart("file", "回证.txt", "本人签收".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/v1/petitions/" + id + "/attachments")
                .then();
    }

    @Test
    @DisplayName(
            "C-04 units that are called together read it until it is archived; a refused return takes nothing away")
    void called_units_read() {
        String id = Desk.id(Desk.register(Map.of()));
        tell(id, new ConsultationCalled(uuid(id), "leader", DUE, List.of(SAFETY)), SAFETY, 200);
        tell(id, new HandlingAssigned(uuid(id), HR, List.of(), "clerk", DUE), HR, 200);
        Wire.send(new OrderReturnDecided(uuid(id), HR, ReturnOutcome.REFUSED, "clerk"));
        tell(id, new PetitionArchived(uuid(id), "clerk", 1), SAFETY, 404);
        read(HR, id, "").statusCode(404);
        String taken = Desk.id(Desk.register(Map.of()));
        tell(taken, new HandlingAssigned(uuid(taken), HR, List.of(), "clerk", DUE), HR, 200);
        tell(taken, ContractExamples.of(GradeVoided.class, uuid(taken)), HR, 404);
    }

    @Test
    @DisplayName("C-09 units of a task force read the petition, too")
    void task_forces_read() {
        String id = Desk.id(Desk.register(Map.of()));
        tell(id, new TaskForceFormed(uuid(id), UUID.randomUUID(), List.of(HR, SAFETY), DUE), SAFETY, 200);
        read(HR, id, "").statusCode(200);
    }

    @Test
    @DisplayName("E-09 a closed petition that is handled anew is closed no more, is due later, and its file says why")
    void handled_anew() {
        String id = Desk.id(Desk.register(Map.of()));
        Wire.send(new PetitionClosed(uuid(id), "/group/hr", Solution.SOLVED, "clerk", true, RootCause.NO_FAULT, null));
        state(id, "CLOSED");
        Wire.send(new ReviewDecided(uuid(id), ReviewStage.REVIEW, ReviewOutcome.SENT_BACK, "director", null));
        Wire.send(new HandlingReopened(uuid(id), DUE));
        state(id, "GRADED");
        Desk.get("/v1/petitions/" + id).body("dueAt", startsWith("2027-01-20"));
        Wire.send(new PetitionClosed(uuid(id), "/group/hr", Solution.SOLVED, "clerk", true, RootCause.NO_FAULT, null));
        state(id, "CLOSED");
    }

    private static void state(String id, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.get("/v1/petitions/" + id).body("state", equalTo(state)));
    }

    @Test
    @DisplayName("E-19 an accusation is read by discipline alone, whoever handles it")
    void an_accusation_stays_with_discipline() {
        String id = given().header("Authorization", TestTokens.bearer("discipline", "discipline-xu", "/group"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of(
                        "channel",
                        "VISIT",
                        "anonymous",
                        true,
                        "title",
                        "反映以权谋私",
                        "text",
                        "虚报工时。" + UUID.randomUUID(),
                        "unit",
                        "/group/mine-2",
                        "accusation",
                        new Accusation("/group/mine-2")))
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
        String open = Desk.id(Desk.register(Map.of()));
        Wire.send(new HandlingAssigned(uuid(id), HR, List.of(), "discipline-xu", DUE));
        tell(open, new HandlingAssigned(uuid(open), HR, List.of(), "clerk", DUE), HR, 200);
        read(HR, id, "").statusCode(404);
        read(HR, id, "/identities?purpose=CONTACT&field=NAME").statusCode(404);
    }

    /** Tells an event and waits until a unit reads the petition, or reads it no more. */
    private static void tell(String id, Event event, String unit, int status) {
        Wire.send(event);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(read(unit, id, "").extract().statusCode()).isEqualTo(status));
    }

    private static ValidatableResponse read(String unit, String id, String what) {
        return given().header("Authorization", TestTokens.bearer("department", "someone", unit))
                .get("/v1/petitions/" + id + what)
                .then();
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}
