package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.suyuan.feedback.rest.Contested.ASK;
import static org.suyuan.feedback.rest.Contested.DIRECTOR;
import static org.suyuan.feedback.rest.Contested.HEAD;
import static org.suyuan.feedback.rest.Contested.TODAY;
import static org.suyuan.feedback.rest.Contested.ask;
import static org.suyuan.feedback.rest.Contested.decision;
import static org.suyuan.feedback.rest.Contested.delivered;
import static org.suyuan.feedback.rest.Contested.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** The register of a branch is filled by the first test, and drawn from by the others. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewPanelTest {
    private static final Map<String, Integer> THREE = Map.of("experts", 2, "lawyers", 0, "staffRepresentatives", 1);

    @Inject
    PersonMarks marks;

    @Test
    @Order(1)
    @DisplayName("F-10 a director enters who can be drawn, once an account; who has left is drawn no more")
    void entered_once() {
        UUID id = contested();
        draw(id, THREE).statusCode(409).body("rule", equalTo("PANEL_HAS_ENOUGH_TO_DRAW_FROM"));
        for (String expert : List.of("expert-a", "expert-b", "expert-c")) {
            enter(expert, "EXPERT", "/group/mine-2").statusCode(200);
        }
        enter("expert-a", "LAWYER", "/group/mine-2").statusCode(409).body("rule", equalTo("ASSESSOR_IS_ENTERED_ONCE"));
        enter("Expert A", "LAWYER", "/group/mine-2").statusCode(409).body("rule", equalTo("ASSESSOR_IS_ENTERED_ONCE"));
        enter("team-expert", "EXPERT", "/group/mine-2/team-3").statusCode(200);
        enter("staff-a", "STAFF_REPRESENTATIVE", "/group/mine-2/team-1").statusCode(200);
        enter("elsewhere", "EXPERT", "/group/mine-3").statusCode(403);
        String gone = enter("expert-gone", "EXPERT", "/group/mine-2").extract().path("assessorId");
        acted(HEAD, "/v1/assessors/" + gone + "/leaving", Map.of()).statusCode(200);
        Contested.as(HEAD)
                .get("/v1/assessors")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.leftAt == null }.account.sort()",
                        equalTo(List.of("expert-a", "expert-b", "expert-c", "staff-a", "team-expert")))
                .body("find { it.account == 'expert-gone' }.enteredBy", equalTo("director-mine"));
    }

    @Test
    @Order(2)
    @DisplayName("E-18 drawn without the unit that replied and who has an interest; an odd number from three; once")
    void drawn() {
        UUID id = contested();
        draw(id, Map.of("experts", 2, "lawyers", 0, "staffRepresentatives", 0))
                .statusCode(422)
                .body("rule", equalTo("PANEL_IS_ODD_AND_THREE_OR_MORE"));
        draw(id, Map.of("experts", 4, "lawyers", 0, "staffRepresentatives", 1))
                .statusCode(409)
                .body("rule", equalTo("PANEL_HAS_ENOUGH_TO_DRAW_FROM"));
        Wire.send(new InterestDeclared(id, marks.of("expert-b"), InterestGround.values()[0]));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> draw(id, Map.of("experts", 3, "lawyers", 1, "staffRepresentatives", 1))
                        .statusCode(409)
                        .body("detail", containsString("2")));
        List<String> members = draw(id, THREE)
                .statusCode(200)
                .body("[0].candidates", hasSize(3))
                .body("[0].drawnBy", equalTo("director-mine"))
                .extract()
                .path("[0].members.account");
        assertThat(members).containsExactlyInAnyOrder("expert-a", "expert-c", "staff-a");
        draw(id, THREE).statusCode(409).body("rule", equalTo("PANEL_DRAWN_ONCE"));
    }

    @Test
    @Order(3)
    @DisplayName(
            "F-10 the opinion waits for each member's; who cannot take part is replaced; nobody is drawn twice for a petition")
    void heard() {
        UUID id = contested();
        List<String> members = draw(id, THREE).statusCode(200).extract().path("[0].members.assessorId");
        String first = members.get(0);
        decide(id).statusCode(409).body("rule", equalTo("REVIEW_WAITS_FOR_ITS_PANEL"));
        String staff = members.get(2);
        member(id, staff, "replacement", Map.of("reason", "出差"))
                .statusCode(409)
                .body("rule", equalTo("PANEL_HAS_ENOUGH_TO_DRAW_FROM"));
        enter("staff-late", "STAFF_REPRESENTATIVE", "/group/mine-2/team-1").statusCode(200);
        member(id, staff, "replacement", Map.of("reason", "出差"))
                .statusCode(200)
                .body("[0].members.account", hasItem("staff-late"))
                .body("[0].candidates", hasSize(5));
        Contested.as(new Contested.Who("clerk", "clerk-team", "/group/mine-2/team-3"))
                .get("/v1/handlings/" + id + "/review-panels")
                .then()
                .statusCode(404);
        List<String> sitting = member(id, first, "replacement", Map.of("reason", "出差"))
                .statusCode(200)
                .body("[0].members", hasSize(5))
                .extract()
                .path("[0].members.findAll { it.excusedAt == null }.assessorId");
        assertThat(sitting).hasSize(3).doesNotContain(first);
        member(id, first, "opinion", opinion()).statusCode(409).body("rule", equalTo("ASSESSMENT_IS_OF_A_MEMBER"));
        for (String one : sitting) {
            decide(id).statusCode(409);
            member(id, one, "opinion", opinion()).statusCode(200);
        }
        member(id, sitting.get(0), "opinion", opinion())
                .statusCode(409)
                .body("rule", equalTo("ASSESSMENT_IS_OF_A_MEMBER"));
        decide(id).statusCode(200);
        Contested.as(HEAD)
                .get("/v1/handlings/" + id + "/review-panels")
                .then()
                .statusCode(200)
                .body("[0].members.findAll { it.outcome == 'UPHELD' }.words.unique()", equalTo(List.of("依据充分")));
        post(Contested.CLERK, id, "reviews/delivery", Contested.delivery(TODAY)).statusCode(200);
        ask(id, ASK).statusCode(200);
        post(DIRECTOR, id, "review-panels", THREE)
                .statusCode(409)
                .body("rule", equalTo("PANEL_HAS_ENOUGH_TO_DRAW_FROM"));
    }

    private static UUID contested() {
        UUID id = delivered(TODAY);
        ask(id, ASK).statusCode(200);
        return id;
    }

    private static Map<String, Object> opinion() {
        return Map.of("outcome", "UPHELD", "words", "依据充分");
    }

    private static ValidatableResponse decide(UUID id) {
        return post(HEAD, id, "reviews/decision", decision("UPHELD"));
    }

    private static ValidatableResponse draw(UUID id, Map<String, Integer> wanted) {
        return post(HEAD, id, "review-panels", wanted);
    }

    private static ValidatableResponse member(UUID id, String assessor, String act, Map<String, Object> body) {
        return post(HEAD, id, "review-panels/members/" + assessor + "/" + act, body);
    }

    private static ValidatableResponse enter(String account, String kind, String unit) {
        return acted(HEAD, "/v1/assessors", Map.of("account", account, "kind", kind, "unit", unit, "field", "劳动法"));
    }

    private static ValidatableResponse acted(Contested.Who who, String path, Map<String, String> body) {
        return Contested.as(who).body(body).post(path).then();
    }
}
