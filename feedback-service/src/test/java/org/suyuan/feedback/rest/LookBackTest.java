package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** Closed petitions are drawn by lot and looked at again. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class LookBackTest {
    private static final String WORDS = "本人称津贴标准仍未公开";

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "F-12 from the draw to the report: looked at once, followed up where it is not sound, ended when nothing is open")
    void from_draw_to_report() throws Exception {
        UUID petition = closed();
        JsonPath drawn = draw(Map.of()).statusCode(200).extract().jsonPath();
        String id = drawn.getString("lookBackId");
        look("clerk", id, petition, List.of("YES")).statusCode(422).body("rule", equalTo("EVERY_QUESTION_IS_ANSWERED"));
        look("clerk", id, petition, List.of("YES", "NO")).statusCode(200);
        look("clerk", id, petition, List.of("YES", "YES")).statusCode(409).body("rule", equalTo("LOOKED_AT_ONCE"));
        keyed("director").post("/v1/look-backs/" + id + "/end").then().statusCode(409);
        lookAtTheOthers(id, petition);
        keyed("director")
                .post("/v1/look-backs/" + id + "/end")
                .then()
                .statusCode(409)
                .body("rule", equalTo("ENDS_WHEN_ALL_IS_LOOKED_AT"));
        follow(id, petition, "REOPENED").statusCode(200).body("followUp", equalTo("REOPENED"));
        follow(id, petition, "PUT_RIGHT").statusCode(409).body("rule", equalTo("FOLLOWED_UP_WHERE_IT_IS_NOT_SOUND"));
        Acts.get("clerk", petition, "").body("state", equalTo("CONTACTED"));
        keyed("director")
                .post("/v1/look-backs/" + id + "/end")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        follow(id, petition, "PUT_RIGHT").statusCode(409).body("rule", equalTo("LOOK_BACK_RUNS"));
        int sample = drawn.getInt("sample");
        as("clerk")
                .get("/v1/look-backs/" + id + "/report")
                .then()
                .body("looked", equalTo(sample))
                .body("sound", equalTo(sample - 1))
                .body("reopened", equalTo(1))
                .body("questions[1].no", equalTo(1))
                .body("units.find { it.unit == '/group/hr' }.looked", equalTo(sample));
        assertThat(WholeDatabase.tablesWith(database, WORDS)).isEmpty();
    }

    @Test
    @DisplayName("F-12 with seed and candidates anybody draws the same sample again")
    void anybody_draws_it_again() {
        for (int i = 0; i < 4; i++) {
            closed();
        }
        String id = draw(Map.of("sample", 2))
                .statusCode(200)
                .body("sample", equalTo(2))
                .extract()
                .path("lookBackId");
        JsonPath draw = as("clerk")
                .get("/v1/look-backs/" + id + "/draw")
                .then()
                .extract()
                .jsonPath();
        String seed = draw.getString("seed");
        List<String> again = draw.<String>getList("candidates").stream()
                .sorted(Comparator.comparing(candidate -> hash(seed + "/" + candidate)))
                .limit(2)
                .toList();
        assertThat(draw.<String>getList("drawn")).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"365,0,200", "366,0,422", "0,1,422", "-1,0,422"})
    @DisplayName("F-12 LOOK_BACK_SPANS_A_YEAR: 366 days at most, none of them to come, the last not before the first")
    void spans_a_year(int before, int after, int status) {
        closed();
        LocalDate today = LocalDate.now(Zone.OF_RECORD);
        draw(Map.of(
                        "closedFrom",
                        today.minusDays(before).toString(),
                        "closedTo",
                        today.plusDays(after).toString()))
                .statusCode(status);
    }

    @Test
    @DisplayName("F-12, E-19 only what meets the criteria is drawn; nothing is said where there is none")
    void only_what_meets_the_criteria() {
        draw(Map.of("handlingUnit", "/group/nobody")).statusCode(409).body("rule", equalTo("SOMETHING_IS_DRAWN"));
        draw(Map.of("title", "回头看 13812345678")).statusCode(422);
    }

    @Test
    @DisplayName("F-12 LOOKED_BACK_BY_ANOTHER: nobody looks back at what they handled")
    void not_by_who_handled_it() {
        UUID petition = closed();
        String id = draw(Map.of()).statusCode(200).extract().path("lookBackId");
        Acts.keyedBy(TestTokens.bearer("clerk", "department-wang"))
                .body(Map.of("answers", List.of("YES", "YES"), "words", WORDS))
                .post("/v1/look-backs/" + id + "/petitions/" + petition)
                .then()
                .statusCode(403)
                .body("rule", equalTo("LOOKED_BACK_BY_ANOTHER"));
        look("department", id, petition, List.of("YES", "YES")).statusCode(403);
    }

    @Test
    @DisplayName("E-19 what turns out to be an accusation leaves the sample, and the campaign can end")
    void an_accusation_leaves_the_sample() {
        UUID petition = closed();
        String id = draw(Map.of()).statusCode(200).extract().path("lookBackId");
        look("clerk", id, petition, List.of("YES", "NO")).statusCode(200);
        Wire.send(new AccusationMade(petition, new Accusation("/group/mine-3")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(as("clerk")
                                .get("/v1/look-backs/" + id + "/petitions")
                                .then()
                                .extract()
                                .<List<String>>path("petitionId"))
                        .doesNotContain(petition.toString()));
        lookAtTheOthers(id, petition);
        keyed("director").post("/v1/look-backs/" + id + "/end").then().statusCode(200);
    }

    @Test
    @DisplayName("F-12 HANDLED_ANEW_WHILE_CLOSED: what is handled anew already is not again")
    void handled_anew_once() {
        UUID petition = closed();
        String id = draw(Map.of()).statusCode(200).extract().path("lookBackId");
        look("clerk", id, petition, List.of("NO", "NO")).statusCode(200);
        post("clerk", petition, "false-closing", Map.of("facts", "本人称未到账。")).statusCode(200);
        follow(id, petition, "REOPENED").statusCode(409).body("rule", equalTo("HANDLED_ANEW_WHILE_CLOSED"));
        follow(id, petition, "PUT_RIGHT").statusCode(200);
    }

    private void lookAtTheOthers(String id, UUID but) {
        List<String> others = as("clerk")
                .get("/v1/look-backs/" + id + "/petitions")
                .then()
                .extract()
                .path("petitionId");
        others.stream()
                .filter(other -> !other.equals(but.toString()))
                .forEach(other -> look("clerk", id, UUID.fromString(other), List.of("YES", "NOT_APPLICABLE"))
                        .statusCode(200));
        as("clerk").get("/v1/look-backs/" + id + "/petitions").then().body("", hasSize(others.size()));
    }

    private static UUID closed() {
        UUID petition = Acts.delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        return petition;
    }

    private static ValidatableResponse draw(Map<String, Object> otherwise) {
        String today = LocalDate.now(Zone.OF_RECORD).toString();
        Map<String, Object> plan = new HashMap<>(Map.of(
                "title", "办结件回头看", "closedFrom", today, "closedTo", today, "handlingUnit", "/group/hr", "sample", 500));
        plan.put("checklist", List.of("承诺是否兑现", "是否未再重复信访"));
        plan.putAll(otherwise);
        return keyed("director").body(plan).post("/v1/look-backs").then();
    }

    private static ValidatableResponse look(String role, String id, UUID petition, List<String> answers) {
        return keyed(role)
                .body(Map.of("answers", answers, "words", WORDS))
                .post("/v1/look-backs/" + id + "/petitions/" + petition)
                .then();
    }

    private static ValidatableResponse follow(String id, UUID petition, String how) {
        return keyed("clerk")
                .body(Map.of("followUp", how, "words", WORDS))
                .post("/v1/look-backs/" + id + "/petitions/" + petition + "/follow-up")
                .then();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
