package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suyuan.embedded.VaultKeyset;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class IdentityTest {
    @Inject
    DataSource database;

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
        clerk().get(path + "?purpose=CURIOSITY&field=PHONE")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("purpose"));
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
    void the_same_person_is_found_however_the_number_is_written_and_within_the_branch_only() {
        String id = register();
        for (String phone : java.util.List.of("139 1234 5678", "+86-13912345678", "008613912345678")) {
            search("clerk-wang", "/group", "PHONE", phone)
                    .then()
                    .statusCode(200)
                    .body("petitionId", hasItem(id));
        }
        search("clerk-wang", "/group", "ID_NUMBER", "150000199001010010").then().body("petitionId", hasItem(id));
        search("clerk-wang", "/group", "PHONE", "13912345679").then().body("petitionId", not(hasItem(id)));
        search("clerk-two", "/group2", "PHONE", "13912345678")
                .then()
                .statusCode(200)
                .body("petitionId", empty());
        search("clerk-wang", "/group", "NAME", "金丝雀")
                .then()
                .statusCode(422)
                .body("rule", equalTo("SAME_PERSON_IS_FOUND_BY_A_NUMBER"));
        search("clerk-wang", "/group", "PHONE", "").then().statusCode(400);
    }

    @Test
    void after_a_rotation_everything_is_sealed_with_the_new_key_and_what_an_older_one_sealed_still_opens()
            throws Exception {
        String id = register();
        byte[] before = sealed(id);
        VaultKeyset.addPrimary(Path.of("target/vault-keys/identities.json"));
        Thread.sleep(1_100);
        shown(id);
        String later = register();
        assertThat(prefix(sealed(later))).isNotEqualTo(prefix(before));
        as("admin", "/group").post("/v1/resealing").then().statusCode(200);
        assertThat(prefix(sealed(id))).isEqualTo(prefix(sealed(later)));
        shown(id);
        as("admin", "/group").post("/v1/resealing").then().body("resealed", equalTo(0));
    }

    private static void shown(String id) {
        clerk().get("/v1/petitions/" + id + "/identities?purpose=CONTACT&field=PHONE")
                .then()
                .body("[0].phone", equalTo("13912345678"));
    }

    private byte[] sealed(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select sealed from petitioner where petition_id = '" + id + "'")) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static String prefix(byte[] sealed) {
        return java.util.HexFormat.of().formatHex(sealed, 0, 5);
    }

    private static Response search(String account, String unit, String field, String value) {
        return given().header("Authorization", TestTokens.bearer("clerk", account, unit))
                .contentType("application/json")
                .body(java.util.Map.of("field", field, "value", value, "purpose", "REPEAT_CHECK"))
                .post("/v1/petitions/search-by-identity");
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
