package org.suyuan.grading.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SensitivePeriodTest {
    private static final String PATH = "/v1/sensitive-periods";

    @Test
    void what_arrives_in_one_is_graded_with_it() {
        String id = Desk.director()
                .body(period("2026-11-20", "2026-11-20", "2026-11-20"))
                .post(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("periodId");
        Desk.clerk().get(PATH).then().body("periodId", hasItem(id));
        sensitive(Desk.reported(Map.of("unit", "/group/mine-8/team")), true);
        sensitive(Desk.reported(Map.of("unit", "/group/mine-88")), false);
        Desk.director().delete(PATH + "/" + id).then().statusCode(204);
        Desk.director().delete(PATH + "/" + id).then().statusCode(404);
        sensitive(Desk.reported(Map.of("unit", "/group/mine-8")), false);
    }

    @Test
    void bad_periods_are_refused() {
        Desk.director()
                .body(period("2026-11-21", "2026-11-20", "2026-11-20"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("rule", equalTo("PERIOD_ENDS_AFTER_IT_BEGINS"));
        Desk.director()
                .body(period("2026-11-20", "2026-11-20", "2026-11-21"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("rule", equalTo("DUTY_LIES_IN_ITS_PERIOD"));
        Desk.clerk()
                .body(period("2026-11-20", "2026-11-20", "2026-11-20"))
                .post(PATH)
                .then()
                .statusCode(403);
        Desk.director().body(Map.of("name", "")).post(PATH).then().statusCode(400);
    }

    private static void sensitive(UUID petition, boolean is) {
        Desk.clerk().get(Desk.path(petition)).then().body("proposal.facts.SENSITIVE_PERIOD", equalTo(is));
    }

    private static Map<String, Object> period(String first, String last, String duty) {
        return Map.of(
                "name",
                "安全生产月",
                "unit",
                "/group/mine-8",
                "firstDay",
                first,
                "lastDay",
                last,
                "roster",
                List.of(Map.of("day", duty, "leader", "director-zhao", "onDuty", "clerk-wang")));
    }
}
