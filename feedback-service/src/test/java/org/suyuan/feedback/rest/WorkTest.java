package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** What waits, for whom it waits. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class WorkTest {
    @Test
    @DisplayName(
            "X-01 a unit sees what waits for it and nothing else, the office what waits in its branch, by due time")
    void each_sees_what_waits_for_them() {
        String lead = "/group/" + UUID.randomUUID();
        String assisting = "/group/" + UUID.randomUUID();
        UUID petition = Acts.graded();
        post("clerk", petition, "assignment", Map.of("unit", lead, "supportingUnits", List.of(assisting)))
                .statusCode(200);
        assertThat(purposes("department", lead, petition, "")).contains("sign-in", "handling");
        assertThat(purposes("department", assisting, petition, "")).containsExactly("sign-in");
        assertThat(purposes("department", lead + "-2", petition, "")).isEmpty();
        assertThat(purposes("clerk", "/group", petition, "&unit=" + lead)).contains("sign-in", "handling");
        assertThat(purposes("clerk", "/group/mine-3", petition, "&unit=" + lead))
                .isEmpty();
        List<String> due = work("clerk", "/group", "").stream()
                .map(one -> (String) one.get("dueAt"))
                .toList();
        assertThat(due).isSortedAccordingTo(Comparator.comparing(OffsetDateTime::parse));
    }

    @Test
    @DisplayName("F-06 the revisit waits for the office, not for the unit")
    void the_revisit_waits_for_the_office() {
        UUID petition = Acts.delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        assertThat(purposes("clerk", "/group", petition, "&purpose=revisit")).containsExactly("revisit");
        assertThat(purposes("department", "/group/hr", petition, "&purpose=revisit"))
                .isEmpty();
    }

    @Test
    @DisplayName("E-19 what turns out to be an accusation waits in nobody's list")
    void an_accusation_waits_in_no_list() {
        String lead = "/group/" + UUID.randomUUID();
        UUID petition = Acts.graded();
        post("clerk", petition, "assignment", Map.of("unit", lead)).statusCode(200);
        assertThat(purposes("department", lead, petition, "")).isNotEmpty();
        Wire.send(new AccusationMade(petition, new Accusation("/group/mine-3")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(purposes("department", lead, petition, "")).isEmpty());
    }

    private static List<String> purposes(String role, String unit, UUID petition, String filter) {
        return work(role, unit, filter).stream()
                .filter(one -> petition.toString().equals(one.get("petitionId")))
                .map(one -> (String) one.get("purpose"))
                .toList();
    }

    private static List<Map<String, Object>> work(String role, String unit, String filter) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang", unit))
                .get("/v1/work?limit=200" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }
}
