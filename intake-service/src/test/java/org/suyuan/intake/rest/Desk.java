package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.suyuan.testkit.TestTokens;

/** The desk in a test: who asks, and petitions to ask about. */
final class Desk {
    static final String UNIT = "/group/mine-2";

    private Desk() {}

    static RequestSpecification as(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"))
                .contentType("application/json");
    }

    static RequestSpecification clerk() {
        return as("clerk");
    }

    /** Somebody who is not signed in, from an address of their own. */
    static RequestSpecification visitor() {
        return given().header(
                        "X-Forwarded-For",
                        "198.18.77." + ThreadLocalRandom.current().nextInt(1, 255))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** With a key for something that is done once. */
    static RequestSpecification keyed(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID());
    }

    static ValidatableResponse get(String path) {
        return clerk().get(path).then().statusCode(200);
    }

    /** An act on a petition. */
    static ValidatableResponse act(String id, String act, Map<String, ?> body) {
        return keyed("clerk").body(body).post("/v1/petitions/" + id + "/" + act).then();
    }

    /** A unit that no other test has petitions of. */
    static String newUnit() {
        return "/group/u" + UUID.randomUUID().toString().substring(0, 8);
    }

    static Map<String, Object> person(String name) {
        return Map.of("name", name, "phone", "13900001111", "representative", false);
    }

    /** An anonymous petition with a text that is like no other's; what is given takes the place of the usual. */
    static JsonPath register(Map<String, ?> particulars) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "channel",
                "VISIT",
                "anonymous",
                true,
                "title",
                "要求补发高温津贴",
                "text",
                "三个月未发。" + UUID.randomUUID(),
                "unit",
                UNIT));
        body.putAll(particulars);
        return keyed("clerk")
                .body(body)
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A petition under a name. */
    static JsonPath register(String title, Map<String, ?> person) {
        return register(Map.of("anonymous", false, "title", title, "petitioners", List.of(person)));
    }

    /** Of what was filed by who is not signed in, and got a number alone. */
    static String idOf(String number) {
        return clerk().body(Map.of("number", number))
                .post("/v1/petitions/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].petitionId");
    }

    static String id(JsonPath registered) {
        return registered.getString("petition.petitionId");
    }
}
