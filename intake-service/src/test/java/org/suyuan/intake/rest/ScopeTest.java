package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.ScopeWalk;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ScopeTest {
    @Test
    void nobody_sees_more_than_their_branch_whatever_they_ask() {
        new ScopeWalk("/v1/petitions", List.of("state=REGISTERED", "channel=WEB", "unit=/group/mine-2"))
                .check(Set.of("discipline", "clerk", "director"), 16, ScopeTest::make);
    }

    private static ScopeWalk.Made make(ScopeWalk.Wanted wanted) {
        Map<String, Object> petition = new HashMap<>(
                Map.of("channel", "WEB", "anonymous", true, "title", "食堂", "text", "涨价。", "unit", wanted.concerned()));
        if (wanted.accusation() != null) {
            petition.put("accusation", wanted.accusation());
        }
        String id = root("clerk")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(petition)
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
        return new ScopeWalk.Made(UUID.fromString(id), wanted.concerned(), null, wanted.accusation());
    }

    @Test
    void somebody_elses_cursor_shows_nothing_of_somebody_elses() {
        make(new ScopeWalk.Wanted("/group/mine-2", "", null));
        make(new ScopeWalk.Wanted("/group/mine-2", "", null));
        String cursor = root("clerk").get("/v1/petitions?limit=1").path("next");
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-two", "/elsewhere"))
                .get("/v1/petitions?cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void nobody_registers_for_a_unit_outside_their_branch() {
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-two", "/group2"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("channel", "WEB", "anonymous", true, "title", "食堂", "text", "涨价。", "unit", "/group/hr"))
                .post("/v1/petitions")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:suyuan:problem:out-of-scope"));
    }

    private static RequestSpecification root(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-root", "/"));
    }
}
