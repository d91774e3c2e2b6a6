package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Event;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.PetitionerContacted;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.RevisitCompleted;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class DossierTest {
    @Inject
    DataSource database;

    @Test
    @DisplayName("I-05 the file has all petitions of the person and grows with what came of them")
    void the_file_has_all_petitions_of_the_person_and_grows_with_what_came_of_them() throws SQLException {
        String phone = phone();
        String first = Desk.id(Desk.register("浴室水凉", person("欧阳某某", phone)));
        String second = Desk.id(Desk.register("补发津贴", person("欧阳某", phone.substring(0, 3) + " " + phone.substring(3))));
        String other = Desk.id(Desk.register("别人的事", person("欧阳某某", phone())));
        for (Class<? extends Event> happened : List.of(
                PetitionerContacted.class,
                ReplyIssued.class,
                ReplyDelivered.class,
                EvaluationReceived.class,
                PetitionClosed.class,
                RevisitCompleted.class)) {
            UUID id = UUID.fromString(first);
            Wire.send(told(happened, id));
        }
        String entries = "[0].petitions.find { it.petitionId == '" + first + "' }.entries.kind";
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> file(second)
                        .body(
                                entries,
                                equalTo(List.of(
                                        "CONTACTED", "REPLIED", "DELIVERED", "EVALUATED", "CLOSED", "REVISITED"))));
        file(second)
                .body("$", hasSize(1))
                .body("[0].petitioner.name", equalTo("欧**"))
                .body("[0].petitions.petitionId", equalTo(List.of(second, first)))
                .body("[0].petitions.petitionId", not(hasItem(other)));
        assertThat(stored("select count(*) from audit where act = 'readDossier' and purpose = 'INVESTIGATION'"
                        + " and petition_id = '" + second + "'"))
                .isNotEqualTo("0");
        Desk.clerk().get("/v1/petitions/" + second + "/dossiers").then().statusCode(400);
    }

    private static Event told(Class<? extends Event> happened, UUID id) {
        if (happened == ReplyIssued.class) {
            return ForIntake.replied(id, 1);
        }
        if (happened == PetitionClosed.class) {
            return ForIntake.closed(id, "工资条载明补发");
        }
        return happened == ReplyDelivered.class
                ? ForIntake.delivered(id, "q3R_x-Tz08LmVw2aBcD7", LocalDate.EPOCH)
                : ContractExamples.of(happened, id);
    }

    @Test
    void a_petition_that_the_caller_may_not_see_is_not_in_the_file() {
        String phone = phone();
        String mine = Desk.id(Desk.register("浴室水凉", person("欧阳某某", phone)));
        Desk.register(Map.of(
                "anonymous", false,
                "petitioners", List.of(person("欧阳某某", phone)),
                "accusation", Map.of("unit", "/group/hr")));
        file(mine).body("[0].petitions.petitionId", equalTo(List.of(mine)));
    }

    @Test
    void what_the_person_corrects_takes_the_place_of_the_old_and_is_found_from_then_on() throws SQLException {
        String wrong = phone();
        String right = phone();
        String id = Desk.id(Desk.register("浴室水凉", person("欧阳木木", wrong)));
        String petitioner =
                Desk.get("/v1/petitions/" + id + "/petitioners").extract().path("[0].petitionerId");
        correct(id, petitioner, person("欧阳某某", right), "认识他")
                .statusCode(422)
                .body("rule", equalTo("CORRECTION_STATES_ITS_BASIS"));
        correct(id, petitioner, person("欧**", right), "持证到场核对").statusCode(422);
        correct(id, UUID.randomUUID().toString(), person("欧阳某某", right), "持证到场核对")
                .statusCode(404);
        correct(id, petitioner, person("欧阳某某", right), "持证到场核对").statusCode(200);
        search(right).body("petitionId", equalTo(List.of(id)));
        search(wrong).body("petitionId", hasSize(0));
        Desk.clerk()
                .get("/v1/petitions/" + id + "/identities?purpose=VERIFICATION&field=NAME")
                .then()
                .body("[0].name", equalTo("欧阳某某"));
        assertThat(stored("select string_agg(body, ' ') from idempotency")).doesNotContain("欧阳");
    }

    @Test
    void who_turns_out_to_work_on_it_takes_no_part_from_the_correction_on() {
        String id = Desk.id(Desk.register("浴室水凉", person("欧阳某某", phone())));
        String petitioner =
                Desk.get("/v1/petitions/" + id + "/petitioners").extract().path("[0].petitionerId");
        String number = "E" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> corrected = new HashMap<>(person("欧阳某某", phone()));
        corrected.put("employeeNumber", number);
        correct(id, petitioner, corrected, "持证到场核对").statusCode(200);
        given().header("Authorization", TestTokens.employee("clerk", "clerk-ouyang", number))
                .get("/v1/petitions/" + id + "/dossiers?purpose=INVESTIGATION")
                .then()
                .statusCode(403)
                .body("clause", equalTo("E-18"));
        correct(id, petitioner, person("欧阳某某", phone()), "持证到场核对").statusCode(200);
        given().header("Authorization", TestTokens.employee("clerk", "clerk-ouyang", number))
                .get("/v1/petitions/" + id + "/dossiers?purpose=INVESTIGATION")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(String id) {
        return Desk.get("/v1/petitions/" + id + "/dossiers?purpose=INVESTIGATION");
    }

    @Test
    @DisplayName("I-23 of two phones in one field each leads to the person")
    void each_of_two_phones_leads_to_the_person() {
        String mobile = phone();
        String landline = "0351" + mobile.substring(4, 11);
        String id = Desk.id(Desk.register("浴室水凉", person("欧阳某某", mobile + "、" + landline)));
        search(mobile).body("petitionId", equalTo(List.of(id)));
        search("电话：" + landline.substring(0, 4) + "-" + landline.substring(4)).body("petitionId", equalTo(List.of(id)));
    }

    private static ValidatableResponse correct(String id, String petitioner, Map<String, ?> person, String basis) {
        return Desk.keyed("clerk")
                .body(Map.of("petitioner", person, "basis", basis))
                .post("/v1/petitions/" + id + "/petitioners/" + petitioner + "/correction")
                .then();
    }

    private static ValidatableResponse search(String phone) {
        return Desk.clerk()
                .body(Map.of("field", "PHONE", "value", phone, "purpose", "REPEAT_CHECK"))
                .post("/v1/petitions/search-by-identity")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> person(String name, String phone) {
        return Map.of("name", name, "phone", phone, "representative", false);
    }

    private static String phone() {
        return "139" + String.format("%08d", Math.abs(UUID.randomUUID().getLeastSignificantBits() % 100_000_000));
    }

    private String stored(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
