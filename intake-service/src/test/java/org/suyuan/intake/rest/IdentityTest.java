package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class IdentityTest {
    private static final String BODY = """
            {"channel": "VISIT", "anonymous": false, "title": "要求补发高温津贴", "text": "三个月未发。", "unit": "/group/mine-2",
             "petitioners": [{"name": "金丝雀", "phone": "13912345678", "idNumber": "150000199001010010",
                              "representative": false}]}
            """;

    @Test
    void an_identity_is_opened_for_a_purpose_shows_what_was_asked_for_and_is_on_record_by_field_name() {
        String id = register();
        clerk().header("X-Request-Id", "request-of-the-clerk")
                .get("/v1/petitions/" + id + "/identities?purpose=CONTACT&field=PHONE&field=NAME")
                .then()
                .statusCode(200)
                .header("X-Request-Id", equalTo("request-of-the-clerk"))
                .body("[0].phone", equalTo("13912345678"))
                .body("[0].name", equalTo("金丝雀"))
                .body("[0].idNumber", nullValue());
        JsonPath trail = trail(id);
        assertThat(trail.getString("items[0].act")).isEqualTo("readIdentities");
        assertThat(trail.getString("items[0].actor")).isEqualTo("clerk-wang");
        assertThat(trail.getString("items[0].purpose")).isEqualTo("CONTACT");
        assertThat(trail.getList("items[0].fields")).isEqualTo(java.util.List.of("NAME", "PHONE"));
        assertThat(trail.getString("items[0].requestId")).isEqualTo("request-of-the-clerk");
        assertThat(trail.prettyPrint()).doesNotContain("金丝雀").doesNotContain("13912345678");
    }

    @Test
    void an_identity_is_not_opened_without_purpose_or_field_nor_outside_the_branch() {
        String path = "/v1/petitions/" + register() + "/identities";
        clerk().get(path + "?field=PHONE").then().statusCode(400).body("errors.pointer", contains("purpose"));
        clerk().get(path + "?purpose=CONTACT").then().statusCode(400).body("errors.pointer", contains("field"));
        clerk().get(path + "?purpose=CURIOSITY&field=PHONE").then().statusCode(404);
        as("leader", "/group").get(path + "?purpose=CONTACT&field=PHONE").then().statusCode(403);
        as("clerk", "/group/hr")
                .get(path + "?purpose=CONTACT&field=PHONE")
                .then()
                .statusCode(404);
    }

    @Test
    void an_act_is_on_record_once_with_the_names_of_what_it_changed_however_often_it_is_sent() {
        String id = register();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            clerk().header("Idempotency-Key", key)
                    .post("/v1/petitions/" + id + "/acceptance")
                    .then()
                    .statusCode(200);
        }
        keyed().post("/v1/petitions/" + id + "/acceptance").then().statusCode(409);
        JsonPath trail = trail(id);
        assertThat(trail.getList("items.act")).isEqualTo(java.util.List.of("acceptPetition", "registerPetition"));
        assertThat(trail.getList("items[0].fields")).isEqualTo(java.util.List.of("state"));
    }

    @Test
    void a_masked_value_that_comes_back_is_refused() {
        keyed().contentType("application/json")
                .body(BODY.replace("13912345678", "139****5678"))
                .post("/v1/petitions")
                .then()
                .statusCode(422)
                .body("rule", equalTo("MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL"));
    }

    private static String register() {
        return keyed().contentType("application/json")
                .body(BODY)
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
    }

    private static JsonPath trail(String id) {
        as("auditor", "/group/hr").get("/v1/audit?petitionId=" + id).then().body("items", equalTo(java.util.List.of()));
        return as("auditor", "/group")
                .get("/v1/audit?petitionId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification keyed() {
        return clerk().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }

    private static RequestSpecification as(String role, String unit) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-he", unit));
    }
}
