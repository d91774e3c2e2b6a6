package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

/** Who is to be revisited, who was not reached, and what is handled anew. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class RevisitResourceTest {
    static final Map<String, Object> FINE =
            Map.of("implemented", true, "satisfied", true, "retaliation", false, "notes", "津贴已到账");

    @Test
    @DisplayName("F-06 the dissatisfied are revisited before all others, and attempts are on record")
    void the_dissatisfied_first() {
        UUID content = closed();
        UUID dissatisfied = Acts.delivered();
        evaluated(dissatisfied, 1);
        post("clerk", dissatisfied, "evaluations/visit", Map.of("way", "PHONE", "words", "已约当面核对。"))
                .statusCode(200);
        post("clerk", dissatisfied, "closing", Acts.CLOSING).statusCode(200);
        List<String> planned = plan("clerk").extract().path("petitionId");
        assertThat(planned).contains(content.toString(), dissatisfied.toString());
        assertThat(planned.indexOf(dissatisfied.toString())).isLessThan(planned.indexOf(content.toString()));
        tried(dissatisfied)
                .statusCode(200)
                .body("revisits", hasSize(1))
                .body("revisits[0].reached", equalTo(false))
                .body("revisits[0].words", equalTo("电话无人接听。"));
        plan("clerk").body("find { it.petitionId == '" + dissatisfied + "' }.attempts", equalTo(1));
        plan("clerk").body("find { it.petitionId == '" + dissatisfied + "' }.priority", equalTo("DISSATISFIED"));
        post("clerk", dissatisfied, "revisit", FINE).statusCode(200).body("state", equalTo("REVISITED"));
        plan("clerk").body("petitionId", not(hasItem(dissatisfied.toString())));
        tried(dissatisfied).statusCode(409).body("rule", equalTo("REVISIT_TRIED_WHILE_IT_IS_DUE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"implemented", "relapsed"})
    @DisplayName("F-06 what was not done, or came back, is handled anew, and what the revisit found stays on record")
    void what_does_not_hold_is_handled_anew(String why) {
        UUID petition = closed();
        Map<String, Object> found = new HashMap<>(FINE);
        found.put(why, why.equals("relapsed"));
        found.put("stateOfMind", "情绪激动");
        post("clerk", petition, "revisit", found)
                .statusCode(200)
                .body("state", equalTo("CONTACTED"))
                .body("closedAt", nullValue());
        sheet("clerk", petition)
                .statusCode(200)
                .body("revisits[0]." + why, equalTo(why.equals("relapsed")))
                .body("revisits[0].stateOfMind", equalTo("情绪激动"));
        assertThat(Acts.get("department", petition, "/notes").extract().asString())
                .doesNotContain("情绪激动");
    }

    @Test
    @DisplayName(
            "F-06, E-09 while a review runs a revisit is kept and nothing is handled anew; after it it is revisited again")
    void a_review_holds_back() {
        UUID petition = closed();
        post("clerk", petition, "reviews", Map.of("askedOn", "2026-11-20", "demand", "对标准不服"))
                .statusCode(200);
        Map<String, Object> found = new HashMap<>(FINE);
        found.put("implemented", false);
        post("clerk", petition, "revisit", found).statusCode(200).body("state", equalTo("REVISITED"));
        post("director", petition, "reviews/decision", Map.of("outcome", "UPHELD", "opinion", "维持"))
                .statusCode(200);
        post(
                        "clerk",
                        petition,
                        "reviews/delivery",
                        Map.of(
                                "way",
                                "POST",
                                "deliveredOn",
                                LocalDate.now(Zone.OF_RECORD).toString(),
                                "proof",
                                "挂号信"))
                .statusCode(200);
        post("clerk", petition, "archive", Map.of())
                .statusCode(409)
                .body("rule", equalTo("ARCHIVED_AFTER_THE_REVISIT"));
        post("clerk", petition, "revisit", FINE).statusCode(200).body("state", equalTo("REVISITED"));
        post("clerk", petition, "archive", Map.of()).statusCode(200).body("state", equalTo("ARCHIVED"));
    }

    @Test
    @DisplayName("F-06 what was promised and what was done stand side by side for who revisits")
    void promised_and_done_side_by_side() {
        UUID petition = Acts.promised();
        sheet("clerk", petition).statusCode(200).body("obligations.what", equalTo(List.of("补发津贴")));
        sheet("department", petition).statusCode(403);
    }

    private static UUID closed() {
        UUID petition = Acts.delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        return petition;
    }

    private static void evaluated(UUID petition, int score) {
        Acts.postAs(
                        TestTokens.bearer("clerk", "clerk-other"),
                        petition,
                        "evaluations",
                        Map.of("score", score, "timely", score, "attitude", score, "solved", score))
                .statusCode(200);
    }

    private static ValidatableResponse tried(UUID petition) {
        return keyed("clerk")
                .body(Map.of("way", "PHONE", "words", "电话无人接听。"))
                .post("/v1/revisits/" + petition + "/attempts")
                .then();
    }

    private static ValidatableResponse plan(String role) {
        return as(role).get("/v1/revisits?limit=200").then();
    }

    private static ValidatableResponse sheet(String role, UUID petition) {
        return as(role).get("/v1/revisits/" + petition).then();
    }
}
