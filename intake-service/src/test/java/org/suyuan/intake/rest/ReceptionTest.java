package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReceptionTest {
    private static final Map<String, Object> GUEST = Map.of("name", "欧阳某某", "phone", "13900001111", "topic", "高温津贴");

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "-1, 09:00, 11:00, RECEPTION, 422, RECEPTION_LIES_AHEAD",
        "0, 00:00, 23:59, RECEPTION, 200,",
        "366, 09:00, 11:00, RECEPTION, 200,",
        "367, 09:00, 11:00, RECEPTION, 422, RECEPTION_WITHIN_A_YEAR",
        "1, 11:00, 11:00, RECEPTION, 422, RECEPTION_LIES_AHEAD",
        "1, 09:00, 11:00, JOINT, 422, JOINT_RECEPTION_NAMES_DEPARTMENTS",
        "1, 9 Uhr, 11:00, RECEPTION, 400,"
    })
    void a_reception_lies_ahead(
            int days, String from, String to, String kind, int status, @org.jspecify.annotations.Nullable String rule) {
        plan(Map.of("day", today().plusDays(days).toString(), "from", from, "to", to, "kind", kind))
                .statusCode(status)
                .body("rule", equalTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有电话", "110", "12345", "95598"})
    @DisplayName("X-08 GUEST_CAN_BE_REACHED: nobody is reached by no phone, or by what everybody dials")
    void a_guest_can_be_reached(String phone) {
        Map<String, Object> guest = new HashMap<>(GUEST);
        guest.put("phone", phone);
        Desk.keyed("clerk")
                .body(guest)
                .post("/v1/receptions/" + planned(Map.of()) + "/appointments")
                .then()
                .statusCode(422)
                .body("rule", equalTo("GUEST_CAN_BE_REACHED"));
    }

    @Test
    @DisplayName("X-08 the last place is given once however many want it")
    void the_last_place_is_given_once_however_many_want_it() throws Exception {
        String reception = planned(Map.of("places", 3));
        List<Callable<Integer>> wishes =
                java.util.Collections.nCopies(8, () -> book(reception).extract().statusCode());
        var pool = Executors.newFixedThreadPool(8);
        int given = 0;
        for (Future<Integer> answer : pool.invokeAll(wishes)) {
            given += answer.get() == 200 ? 1 : 0;
        }
        pool.shutdown();
        assertThat(given).isEqualTo(3);
        book(reception).statusCode(409).body("rule", equalTo("RECEPTION_HAS_ROOM"));
        String first = appointments(reception).extract().path("[0].appointmentId");
        end(reception, first, "cancellation").statusCode(200);
        book(reception).statusCode(200);
    }

    @Test
    void what_was_said_and_promised_is_on_record_and_the_new_matter_a_petition_of_who_came() throws SQLException {
        String reception = planned(Map.of());
        String appointment = book(reception).extract().path("appointmentId");
        record(reception, appointment, Map.of("matter", Map.of("title", "补发津贴", "text", "三个月未发。", "unit", Desk.UNIT)))
                .statusCode(200);
        String petition = appointments(reception)
                .body("[0].name", equalTo("欧**"))
                .body("[0].state", equalTo("RECEIVED"))
                .body("[0].promises[0].what", equalTo("核实津贴"))
                .extract()
                .path("[0].petitionId");
        Desk.get("/v1/petitions/" + petition)
                .body("channel", equalTo("LEADER_RECEPTION"))
                .body("arrival.receivingLeader", equalTo("leader-chen"))
                .body("arrival.placeCode", equalTo("HALL-1"));
        Desk.get("/v1/petitions/" + petition + "/petitioners").body("[0].name", equalTo("欧**"));
        record(reception, appointment, Map.of()).statusCode(409).body("rule", equalTo("APPOINTMENT_ENDS_ONCE"));
        assertThat(everything()).doesNotContain("欧阳");
    }

    @Test
    void a_record_waits_for_its_day_and_can_belong_to_a_petition_that_is_there() {
        String tomorrow = planned(Map.of("day", today().plusDays(1).toString()));
        String early = book(tomorrow).extract().path("appointmentId");
        record(tomorrow, early, Map.of())
                .statusCode(409)
                .body("rule", equalTo("RECEPTION_IS_RECORDED_FROM_ITS_DAY_ON"));
        String reception = planned(Map.of());
        String appointment = book(reception).extract().path("appointmentId");
        record(reception, appointment, Map.of("petitionId", UUID.randomUUID().toString()))
                .statusCode(404);
        String known = Desk.id(Desk.register(Map.of()));
        record(reception, appointment, Map.of("petitionId", known)).statusCode(200);
        appointments(reception).body("[0].petitionId", equalTo(known));
    }

    @Test
    void a_record_keeps_to_the_branch_to_one_matter_and_to_who_may_see_it() {
        String reception = planned(Map.of());
        String appointment = book(reception).extract().path("appointmentId");
        Map<String, Object> elsewhere = Map.of("title", "补发津贴", "text", "三个月未发。", "unit", "/other/mine");
        record(reception, appointment, Map.of("matter", elsewhere)).statusCode(403);
        String known = Desk.id(Desk.register(Map.of()));
        record(reception, appointment, Map.of("matter", elsewhere, "petitionId", known))
                .statusCode(422)
                .body("rule", equalTo("RECEPTION_RECORD_HAS_ONE_MATTER"));
        record(reception, appointment, Map.of("petitionId", known)).statusCode(200);
        appointments(reception).body("appointmentId", hasItem(appointment));
        Desk.act(known, "accusation", Map.of("unit", "/group/hr")).statusCode(200);
        appointments(reception).body("appointmentId", not(hasItem(appointment)));
    }

    @Test
    void anybody_sees_what_is_to_come_and_asks_for_a_place_but_not_at_an_invitation() {
        String open = planned(Map.of());
        String invited = planned(Map.of("kind", "INVITATION"));
        Desk.visitor()
                .get("/v1/public/receptions")
                .then()
                .statusCode(200)
                .body("receptionId", hasItem(open))
                .body("receptionId", not(hasItem(invited)));
        publicly(open).statusCode(200);
        publicly(invited).statusCode(404);
        Desk.keyed("clerk")
                .post("/v1/receptions/" + open + "/cancellation")
                .then()
                .body("state", equalTo("CANCELLED"));
        publicly(open).statusCode(409).body("rule", equalTo("RECEPTION_TAKES_PLACE"));
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-far", "/group/mine-9"))
                .get("/v1/receptions/" + invited + "/appointments")
                .then()
                .statusCode(404);
    }

    @Test
    void who_did_not_come_keeps_the_place() {
        String reception = planned(Map.of("places", 1));
        String appointment = book(reception).extract().path("appointmentId");
        end(reception, appointment, "absence").statusCode(200);
        book(reception).statusCode(409);
        end(reception, UUID.randomUUID().toString(), "absence").statusCode(404);
    }

    private static ValidatableResponse publicly(String reception) {
        return Desk.visitor()
                .body(GUEST)
                .post("/v1/public/receptions/" + reception + "/appointments")
                .then();
    }

    private static ValidatableResponse plan(Map<String, ?> particulars) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "kind", "RECEPTION",
                "unit", "/group/mine-2",
                "day", today().toString(),
                "from", "00:00",
                "to", "23:59",
                "place", "HALL-1",
                "leader", "leader-chen",
                "departments", List.of(),
                "places", 8));
        plan.putAll(particulars);
        return Desk.keyed("clerk").body(plan).post("/v1/receptions").then();
    }

    private static String planned(Map<String, ?> particulars) {
        return plan(particulars).statusCode(200).extract().path("receptionId");
    }

    private static ValidatableResponse book(String reception) {
        return Desk.keyed("clerk")
                .body(GUEST)
                .post("/v1/receptions/" + reception + "/appointments")
                .then();
    }

    private static ValidatableResponse appointments(String reception) {
        return Desk.get("/v1/receptions/" + reception + "/appointments");
    }

    private static ValidatableResponse end(String reception, String appointment, String how) {
        return Desk.keyed("clerk")
                .post("/v1/receptions/" + reception + "/appointments/" + appointment + "/" + how)
                .then();
    }

    private static ValidatableResponse record(String reception, String appointment, Map<String, ?> particulars) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "said",
                "职工反映三个月高温津贴未发。",
                "promises",
                List.of(Map.of("what", "核实津贴", "unit", "/group/hr", "until", "2099-01-01"))));
        body.putAll(particulars);
        return Desk.keyed("clerk")
                .body(body)
                .post("/v1/receptions/" + reception + "/appointments/" + appointment + "/record")
                .then();
    }

    private static LocalDate today() {
        return Zone.today(java.time.Clock.systemUTC());
    }

    private String everything() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(a::text, ' ') from appointment a")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
