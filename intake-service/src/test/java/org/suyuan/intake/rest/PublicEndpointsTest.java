package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.testkit.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PublicEndpointsTest {
    @Inject
    ServiceConfig config;

    @Inject
    DataSource database;

    @Test
    void a_visitor_who_asks_too_often_is_told_when_to_come_back_and_others_are_served() {
        int allowed = config.publicLimit().requests();
        IntStream.range(0, allowed).forEach(i -> ask("203.0.113.7").then().statusCode(404));
        // While they are asked, one comes back a second.
        Response held = IntStream.range(0, allowed)
                .mapToObj(i -> ask("203.0.113.7"))
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow();
        held.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("type", equalTo("urn:suyuan:problem:too-many-requests"));
        ask("203.0.113.8").then().statusCode(404);
    }

    @Test
    void the_address_of_a_visitor_is_stored_nowhere() throws SQLException {
        ask("203.0.113.9");
        try (Connection connection = database.getConnection();
                var rows =
                        connection.createStatement().executeQuery("select string_agg(id, ' ') from visitor_bucket")) {
            rows.next();
            assertThat(rows.getString(1)).isNotBlank().doesNotContain("203.0.113.9");
        }
    }

    @Test
    void every_answer_carries_the_headers_that_keep_browsers_safe() {
        ask("203.0.113.10")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void another_origin_is_let_in_only_when_it_is_configured() {
        given().header("Origin", "https://evil.example")
                .get("/v1/labels")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://front.test")
                .get("/v1/labels")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("https://front.test"));
    }

    @Test
    void a_body_that_is_too_big_is_refused() {
        given().contentType("application/json")
                .body("{\"receiptCode\": \"" + "A".repeat(3_000_000) + "\"}")
                .post("/v1/public/status")
                .then()
                .statusCode(413);
    }

    private static Response ask(String address) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .body("{\"receiptCode\": \"0000-0000-0000-0000\"}")
                .post("/v1/public/status");
    }
}
