package org.suyuan.grading.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class WorklistTest {
    private static final String WORKLIST = "/v1/gradings/worklist";

    @Test
    void the_most_pressing_comes_first_and_what_is_decided_leaves() {
        String unit = "/group/w-" + UUID.randomUUID();
        String ordinary = reported(unit, Map.of("receivedAt", "2026-11-20T02:30:00Z"));
        String urgent = reported(unit, Map.of("urgentSigns", java.util.Set.of("DANGER_TO_LIFE")));
        String older = reported(unit, Map.of("receivedAt", "2026-11-18T02:30:00Z"));
        list(unit, "").body("items.petitionId", contains(urgent, older, ordinary));
        list(unit, "&proposed=URGENT").body("items.petitionId", contains(urgent));
        list(unit, "&before=2026-12-04T00:00:00Z").body("items.petitionId", contains(urgent, older));
        String next = list(unit, "&limit=1").body("items", hasSize(1)).extract().path("next");
        String last = list(unit, "&limit=1&cursor=" + next)
                .body("items.petitionId", contains(older))
                .extract()
                .path("next");
        list(unit, "&limit=1&cursor=" + last)
                .body("items.petitionId", contains(ordinary))
                .body("next", equalTo(null));
        Desk.clerk()
                .body(Desk.LOW)
                .post("/v1/gradings/" + older + "/decision")
                .then()
                .statusCode(200);
        list(unit, "").body("items.petitionId", contains(urgent, ordinary));
        list(unit, "&limit=1&cursor=" + last).body("items.petitionId", contains(ordinary));
    }

    @Test
    void a_department_finds_what_awaits_its_opinion() {
        String unit = "/group/w-" + UUID.randomUUID();
        String asked = reported(unit, Map.of());
        String other = reported(unit, Map.of());
        Desk.clerk()
                .body(Map.of("units", List.of("/group/env"), "limit", Map.of("amount", 1, "unit", "WORKING_DAYS")))
                .post("/v1/gradings/" + asked + "/panel")
                .then()
                .statusCode(200);
        list(unit, "&awaits=/group/env")
                .body("items.petitionId", hasItem(asked))
                .body("items.petitionId", not(hasItem(other)));
        Desk.clerk().get("/v1/gradings?unit=" + unit + "&state=PROPOSED").then().body("items", hasSize(2));
    }

    @Test
    void bad_filters_and_cursors_are_refused() {
        for (String bad : List.of(
                "limit=0",
                "limit=201",
                "cursor=nonsense",
                "state=GONE",
                "before=%2B300000-01-01T00:00:00Z",
                "before=tomorrow",
                "before=2026-12-22",
                "grade=TOP",
                "unit=hr",
                "unit=人力资源部",
                "awaits=NOPE")) {
            var answer = Desk.clerk().get(WORKLIST + "?" + bad).then();
            org.assertj.core.api.Assertions.assertThat(answer.extract().statusCode())
                    .as(bad)
                    .isEqualTo(400);
            answer.body("errors.pointer", contains(bad.substring(0, bad.indexOf('='))));
        }
        Desk.clerk().get(WORKLIST + "?before=2026-12-22T00:00:00+08:00").then().statusCode(200);
    }

    private static String reported(String unit, Map<String, Object> particulars) {
        Map<String, Object> fields = new java.util.HashMap<>(particulars);
        fields.put("unit", unit);
        if (fields.get("receivedAt") instanceof String moment) {
            fields.put("receivedAt", java.time.Instant.parse(moment));
        }
        if (fields.get("urgentSigns") instanceof java.util.Set<?>) {
            fields.put("urgentSigns", java.util.Set.of(org.suyuan.contract.intake.UrgentSign.DANGER_TO_LIFE));
        }
        return Desk.reported(fields).toString();
    }

    private static ValidatableResponse list(String unit, String more) {
        return Desk.clerk().get(WORKLIST + "?unit=" + unit + more).then().statusCode(200);
    }
}
