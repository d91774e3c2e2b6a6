package org.suyuan.consultation.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.feedback.Outcome;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Campaigns over long-pending cases. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class CampaignTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    @Test
    @DisplayName(
            "C-14, X-54 a campaign counts what step 5 establishes as resolved, by goal and day; what is ten years old is a legacy")
    void burnt_down() {
        UUID first = required();
        UUID second = required();
        String id = start(
                        goals(1, 2),
                        List.of(since(first, TODAY.minusYears(10).minusDays(1)), since(second, TODAY.minusYears(10))))
                .statusCode(200)
                .body("cases", equalTo(2))
                .body("resolved", equalTo(0))
                .body("legacy", equalTo(1))
                .body("list.find { it.petitionId == '" + first + "' }.legacy", equalTo(true))
                .extract()
                .path("campaignId");
        String campaign = "/v1/campaigns/" + id;
        post(CLERK, path(first) + "/leader-case", Map.of("leader", "leader-sun", "plan", "一案一策。"))
                .statusCode(200);
        Wire.send(new OutcomeEstablished(first, Outcome.DISPUTE_ENDED, TODAY, "clerk-wang"));
        Wire.send(new OutcomeEstablished(second, Outcome.RESOLVED, TODAY.minusDays(3), "clerk-wang"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, campaign)
                        .body("resolved", equalTo(1))
                        .body("goals.reached", equalTo(List.of(1, 1)))
                        .body("goals.missed", equalTo(List.of(false, false)))
                        .body("burnDown.cases", equalTo(List.of(2, 1)))
                        .body("burnDown[1].day", equalTo(TODAY.minusDays(3).toString()))
                        .body("list.find { it.petitionId == '" + first + "' }.leader", equalTo("leader-sun")));
        Wire.send(new OutcomeWithdrawn(second, Outcome.RESOLVED, "clerk-wang"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, campaign)
                        .body("resolved", equalTo(0))
                        .body("goals.missed", equalTo(List.of(true, false))));
        get(CLERK, "/v1/campaigns?limit=200").body("campaignId", hasItem(id));
        get(new Desk.Who("clerk", "c", "/group/mine-3"), campaign).statusCode(404);
    }

    @Test
    @DisplayName("F-09 a case that was resolved before it came into the campaign counts as resolved in it")
    void resolved_before() {
        UUID known = required();
        Wire.send(new OutcomeEstablished(known, Outcome.RESOLVED, TODAY.minusDays(20), "clerk-wang"));
        String id = start(goals(1, 2), List.of(since(known, TODAY))).extract().path("campaignId");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, "/v1/campaigns/" + id)
                        .body("resolved", equalTo(1))
                        .body("burnDown.cases", equalTo(List.of(0))));
    }

    @Test
    @DisplayName("C-14, E-19 goals rise within the campaign, its cases are known, of the branch, and accuse nobody")
    void what_is_refused() {
        UUID known = required();
        List<Map<String, Object>> cases = List.of(since(known, TODAY));
        start(goals(2, 2), cases).statusCode(422).body("rule", equalTo("GOALS_RISE_WITHIN_THE_CAMPAIGN"));
        start(List.of(goal(TODAY.plusDays(31), 1)), cases)
                .statusCode(422)
                .body("rule", equalTo("GOALS_RISE_WITHIN_THE_CAMPAIGN"));
        start(goals(1, 2), List.of(since(known, TODAY.plusDays(1))))
                .statusCode(422)
                .body("rule", equalTo("CASE_BEGAN_BY_NOW"));
        start(goals(1, 2), List.of(since(UUID.randomUUID(), TODAY)))
                .statusCode(422)
                .body("rule", equalTo("CAMPAIGN_HAS_CASES_THAT_ARE_KNOWN"));
        for (LocalDate end : List.of(TODAY.minusDays(10), TODAY.plusYears(5))) {
            start(List.of(goal(TODAY, 1)), cases, end)
                    .statusCode(422)
                    .body("rule", equalTo("CAMPAIGN_ENDS_AFTER_ITS_BEGINNING"));
        }
        String id = start(goals(1, 2), cases).statusCode(200).extract().path("campaignId");
        Wire.send(new AccusationMade(known, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, "/v1/campaigns/" + id).body("cases", equalTo(0)));
        post(CLERK, "/v1/campaigns/" + id + "/cases", List.of(since(known, TODAY)))
                .statusCode(422)
                .body("rule", equalTo("CAMPAIGN_HAS_CASES_THAT_ARE_KNOWN"));
        post(CLERK, "/v1/campaigns/" + id + "/cases", List.of(since(required(), TODAY)))
                .statusCode(200)
                .body("cases", equalTo(1));
    }

    private static ValidatableResponse start(List<Map<String, Object>> goals, List<Map<String, Object>> cases) {
        return start(goals, cases, TODAY.plusDays(30));
    }

    private static ValidatableResponse start(
            List<Map<String, Object>> goals, List<Map<String, Object>> cases, LocalDate until) {
        return post(
                LEADER,
                "/v1/campaigns",
                Map.of(
                        "unit",
                        "/group",
                        "title",
                        "历史积案攻坚",
                        "plan",
                        "逐案包保，一案一策。",
                        "from",
                        TODAY.minusDays(10).toString(),
                        "until",
                        until.toString(),
                        "goals",
                        goals,
                        "cases",
                        cases));
    }

    private static List<Map<String, Object>> goals(int first, int second) {
        return List.of(goal(TODAY.minusDays(1), first), goal(TODAY.plusDays(30), second));
    }

    private static Map<String, Object> goal(LocalDate by, int resolved) {
        return Map.of("by", by.toString(), "resolved", resolved);
    }

    private static Map<String, Object> since(UUID petition, LocalDate since) {
        return Map.of("petitionId", petition, "since", since.toString());
    }
}
