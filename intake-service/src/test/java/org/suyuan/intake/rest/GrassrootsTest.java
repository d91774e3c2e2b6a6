package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suyuan.intake.grassroots.NeedSource;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class GrassrootsTest {
    @Test
    @DisplayName(
            "X-11, X-12, X-14 a need is raised at a point of its unit, in a daily talk or beside it, and solved once")
    void a_need_is_raised_at_a_point_of_its_unit_and_solved_once() {
        String unit = Desk.newUnit();
        String point = point(unit, "LIAISON_POINT");
        String id = raise(point, unit + "/team-1", Map.of())
                .statusCode(200)
                .extract()
                .path("needId");
        raise(point, unit + "1", Map.of()).statusCode(422).body("rule", equalTo("NEED_COMES_FROM_A_POINT_OF_THE_UNIT"));
        raise("NOWHERE", unit, Map.of()).statusCode(422);
        act(id, "solution", Map.of("solution", "修好了。", "satisfied", true))
                .statusCode(422)
                .body("rule", equalTo("SOLUTION_IS_TOLD"));
        act(id, "solution", Map.of("solution", "已修好。。", "satisfied", true))
                .statusCode(200)
                .body("state", equalTo("SOLVED"))
                .body("endedBy", equalTo("liaison-wang"));
        act(id, "solution", Map.of("solution", "又修了一次。", "satisfied", true))
                .statusCode(409)
                .body("rule", equalTo("NEED_ENDS_ONCE"));
        act(id, "petition", Map.of("petitioners", List.of())).statusCode(409);
    }

    @Test
    @DisplayName("X-13, X-47 an early sign at a grid becomes a petition with one call, also under a name")
    void an_early_sign_becomes_a_petition_with_one_call_also_under_a_name() {
        String unit = Desk.newUnit();
        String sign = raise(point(unit, "GRID"), unit, Map.of("kind", "EARLY_SIGN", "people", 7))
                .extract()
                .path("needId");
        String petition = act(sign, "petition", Map.of("petitioners", List.of(Desk.person("欧阳某某"))))
                .statusCode(200)
                .body("state", equalTo("PETITIONED"))
                .extract()
                .path("petitionId");
        Desk.get("/v1/petitions/" + petition)
                .body("channel", equalTo("GRID_MEMBER"))
                .body("arrival.liaisonOfficer", equalTo("liaison-wang"))
                .body("headCount", equalTo(7))
                .body("title", equalTo("浴室热水不足"))
                .body("anonymous", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(NeedSource.class)
    @DisplayName("X-12, X-15, X-47 a need keeps where it was heard")
    void a_need_keeps_where_it_was_heard(NeedSource source) {
        String unit = Desk.newUnit();
        raise(point(unit, "LIAISON_POINT"), unit, Map.of("source", source.name()))
                .statusCode(200)
                .body("source", equalTo(source.name()));
    }

    @Test
    @DisplayName("X-35 a need shows no person's numbers")
    void a_need_shows_no_person() {
        String unit = Desk.newUnit();
        raise(point(unit, "STATION"), unit, Map.of("text", "请回电１３８－１２３４－５６７８"))
                .statusCode(422)
                .body("rule", equalTo("NEED_SHOWS_NO_PERSON"))
                .body("errors.pointer", contains("/text"));
    }

    @Test
    void a_liaison_officer_sees_the_needs_of_the_branch_and_no_petition() {
        String unit = Desk.newUnit();
        String id = raise(point(unit, "STATION"), unit, Map.of()).extract().path("needId");
        given().header("Authorization", TestTokens.bearer("liaison", "liaison-far", "/group/mine-9"))
                .get("/v1/needs/" + id)
                .then()
                .statusCode(404);
        Desk.as("liaison").get("/v1/needs?state=OPEN").then().body("items.needId", hasItem(id));
        Desk.as("liaison").get("/v1/needs?state=SOLVED").then().body("items.needId", not(hasItem(id)));
        Desk.as("liaison").get("/v1/petitions").then().statusCode(403);
        Desk.as("liaison").get("/v1/petitions/live").then().statusCode(403);
        Desk.as("liaison").get("/v1/liaison-points").then().body("unit", hasItem(unit));
    }

    @Test
    void what_turns_out_to_accuse_somebody_is_no_longer_seen_as_a_need_either() {
        String unit = Desk.newUnit();
        String sign = raise(point(unit, "GRID"), unit, Map.of("kind", "EARLY_SIGN"))
                .extract()
                .path("needId");
        String petition = act(sign, "petition", Map.of("petitioners", List.of()))
                .extract()
                .path("petitionId");
        Desk.as("liaison").get("/v1/needs/" + sign).then().statusCode(200);
        Desk.act(petition, "accusation", Map.of("unit", unit)).statusCode(200);
        Desk.as("liaison").get("/v1/needs/" + sign).then().statusCode(404);
        Desk.as("director").get("/v1/needs").then().body("items.needId", not(hasItem(sign)));
    }

    @Test
    void a_point_of_another_branch_is_not_overwritten() {
        String code = point(Desk.newUnit(), "GRID");
        Map<String, Object> stolen =
                Map.of("code", code, "kind", "GRID", "name", "别家网格", "unit", "/group/mine-9/x", "officers", List.of());
        given().header("Authorization", TestTokens.bearer("director", "director-far", "/group/mine-9"))
                .contentType("application/json")
                .body(List.of(stolen))
                .post("/v1/liaison-points")
                .then()
                .statusCode(403);
    }

    @Test
    void all_that_is_missing_is_told_at_once_numbers_and_answers_of_yes_or_no_too() {
        Desk.keyed("liaison")
                .body("{}")
                .post("/v1/needs")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/kind", "/people", "/point", "/source", "/text", "/title", "/unit")))
                .body("errors.find { it.pointer == '/people' }.detail", equalTo("不能缺少"));
        String unit = Desk.newUnit();
        String id =
                raise(point(unit, "LIAISON_POINT"), unit, Map.of()).extract().path("needId");
        act(id, "solution", Map.of())
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/satisfied", "/solution")));
    }

    @Test
    void the_resolution_rate_counts_what_ended_and_enquiries_stand_apart() {
        String unit = Desk.newUnit();
        String point = point(unit, "LIAISON_POINT");
        indicators(unit).body("raised", equalTo(0)).body("resolution", nullValue());
        for (String period :
                List.of("from=2026-02-01&to=2026-01-31", "from=2026-01-01&to=%2B999999999-12-31", "from=x&to=y")) {
            Desk.as("director").get("/v1/needs/indicators?" + period).then().statusCode(anyOf(is(400), is(404)));
        }
        for (int i = 0; i < 3; i++) {
            String id = raise(point, unit, Map.of()).extract().path("needId");
            act(id, "solution", Map.of("solution", "已当场解决。", "satisfied", i > 0));
        }
        String sign = raise(point, unit, Map.of()).extract().path("needId");
        act(sign, "petition", Map.of("petitioners", List.of()));
        raise(point, unit, Map.of());
        String spot = Desk.id(Desk.register(Map.of("unit", unit)));
        Desk.act(
                spot,
                "settlement",
                Map.of("settlement", "SOLVED_ON_THE_SPOT", "explanation", "已当场核对并补发，信访人同意。", "agreed", true));
        String enquiry = Desk.id(Desk.register(Map.of("unit", unit, "title", "咨询：请问档案怎么办理")));
        Desk.act(
                        enquiry,
                        "settlement",
                        Map.of("settlement", "ENQUIRY_ANSWERED", "explanation", "请到人力资源部办理档案转移。", "agreed", true))
                .statusCode(200);
        indicators(unit)
                .body("raised", equalTo(5))
                .body("solved", equalTo(3))
                .body("petitioned", equalTo(1))
                .body("resolution", equalTo(75.0f))
                .body("satisfaction", equalTo(66.7f))
                .body("enquiries", equalTo(1))
                .body("solvedOnTheSpot", equalTo(1));
    }

    @Test
    void points_are_put_in_for_units_of_the_branch_only() {
        Map<String, Object> point =
                Map.of("code", "P1", "kind", "GRID", "name", "一号网格", "unit", "/other/x", "officers", List.of());
        Desk.as("director")
                .body(List.of(point))
                .post("/v1/liaison-points")
                .then()
                .statusCode(403);
        Desk.as("director").body(List.of()).post("/v1/liaison-points").then().statusCode(400);
        Desk.as("director").get("/v1/liaison-points").then().body("findAll { it.code == 'P1' }", hasSize(0));
    }

    private static ValidatableResponse indicators(String unit) {
        return given().header("Authorization", TestTokens.bearer("director", "director-wang", unit))
                .get("/v1/needs/indicators?from=2020-01-01&to=2099-12-31")
                .then()
                .statusCode(200);
    }

    private static String point(String unit, String kind) {
        String code = "P-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> point = Map.of(
                "code", code, "kind", kind, "name", "采煤三队联络点", "unit", unit, "officers", List.of("liaison-wang"));
        Desk.as("director")
                .body(List.of(point))
                .post("/v1/liaison-points")
                .then()
                .statusCode(200);
        return code;
    }

    private static ValidatableResponse raise(String point, String unit, Map<String, ?> particulars) {
        Map<String, Object> need = new HashMap<>(Map.of(
                "kind", "SMALL_NEED",
                "source", "DAILY_TALK",
                "point", point,
                "unit", unit,
                "title", "浴室热水不足",
                "text", "中班升井后浴室没有热水。",
                "people", 30));
        need.putAll(particulars);
        return Desk.keyed("liaison").body(need).post("/v1/needs").then();
    }

    private static ValidatableResponse act(String id, String act, Map<String, ?> body) {
        return Desk.keyed("liaison")
                .body(body)
                .post("/v1/needs/" + id + "/" + act)
                .then();
    }
}
