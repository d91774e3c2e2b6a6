package org.suyuan.feedback.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Units;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReviewResourceTest {
    private static final LocalDate TODAY = Zone.dateOf(Instant.now());
    private static final Who CLERK = new Who("clerk", "clerk-wang", "/group");
    private static final Who DIRECTOR = new Who("director", "director-zhao", "/group");
    private static final Who HEAD = new Who("director", "director-mine", "/group/mine-2");
    private static final Who TEAM = new Who("department", "team-li", "/group/mine-2/team-3");
    private static final Map<String, Object> ASK = Map.of("demand", "应按井下一级高温岗位标准补发");

    private record Who(String role, String account, String unit) {}

    @Test
    @DisplayName(
            "E-08 to E-12, F-08 a reply goes through review and re-review; nothing is closed meanwhile, then no more is accepted")
    void review_and_re_review() {
        UUID id = delivered(TODAY.minusDays(30));
        ask(id, ASK)
                .statusCode(200)
                .body("[0].body", equalTo("/group/mine-2"))
                .body("[0].contestedReplyId", equalTo(firstReply(id)));
        ask(id, ASK).statusCode(409).body("rule", equalTo("REVIEW_ONE_AT_A_TIME"));
        post(CLERK, id, "closing", Acts.CLOSING)
                .statusCode(409)
                .body("rule", equalTo("NOTHING_ENDS_WHILE_A_REVIEW_RUNS"));
        Instant due = clock(id, "review");
        post(HEAD, id, "reviews/hearing", Map.of("until", TODAY.plusDays(9).toString(), "explanation", "就等级认定听证"))
                .statusCode(200);
        assertThat(clock(id, "review")).as("E-11 its time does not count").isEqualTo(due.plus(Duration.ofDays(9)));
        post(TEAM, id, "reviews/decision", decision("UPHELD")).statusCode(403);
        post(HEAD, id, "reviews/decision", decision("UPHELD")).statusCode(200).body("[0].outcome", equalTo("UPHELD"));
        ask(id, ASK).statusCode(409).body("rule", equalTo("REVIEW_ONE_AT_A_TIME"));
        deliverReview(id).statusCode(200);
        ask(id, ASK).statusCode(200).body("[1].stage", equalTo("RE_REVIEW")).body("[1].body", equalTo("/group"));
        post(HEAD, id, "reviews/decision", decision("UPHELD")).statusCode(403);
        post(DIRECTOR, id, "reviews/decision", decision("CHANGED")).statusCode(200);
        deliverReview(id).statusCode(200);
        ask(id, ASK).statusCode(409).body("rule", equalTo("REVIEW_ENDS_WITH_THE_RE_REVIEW"));
        post(CLERK, id, "closing", Acts.CLOSING).statusCode(200);
        assertThat(types(id))
                .containsSubsequence(
                        "review-asked",
                        "hearing-called",
                        "review-decided",
                        "review-delivered",
                        "review-asked",
                        "review-decided",
                        "review-delivered",
                        "petition-closed");
    }

    @Test
    @DisplayName("E-08 a day late is refused with the clause, unless a good cause is on record")
    void a_day_late() {
        UUID id = delivered(TODAY.minusDays(31));
        ask(id, ASK)
                .statusCode(409)
                .body("rule", equalTo("REVIEW_ASKED_WITHIN_30_DAYS"))
                .body("clause", equalTo("E-08"));
        ask(id, Map.of("demand", "补发", "lateCause", "住院")).statusCode(200).body("[0].lateCause", equalTo("住院"));
    }

    @Test
    @DisplayName(
            "E-09 what is sent back after its closing is handled anew, within a new limit, and contested from the beginning")
    void sent_back() {
        UUID id = delivered(TODAY);
        Instant due = clock(id, "handling");
        post(CLERK, id, "closing", Acts.CLOSING).statusCode(200);
        ask(id, ASK).statusCode(200);
        post(CLERK, id, "revisit", REVISIT).statusCode(200);
        Wire.send(ContractExamples.of(DisclosureWaived.class, id));
        Awaitility.await().untilAsserted(() -> get(id, "").body("disclosureDecided", equalTo(true)));
        post(CLERK, id, "archive", Map.of()).statusCode(409).body("rule", equalTo("NOTHING_ENDS_WHILE_A_REVIEW_RUNS"));
        post(HEAD, id, "reviews/decision", decision("SENT_BACK")).statusCode(200);
        get(id, "")
                .body("state", equalTo("CONTACTED"))
                .body("replyId", equalTo(null))
                .body("closing", equalTo(null));
        assertThat(clock(id, "handling")).isAfterOrEqualTo(due);
        get(id, "/deadlines").body("find { it.purpose == 'handling' }.state", equalTo("RUNNING"));
        reply(TEAM, id).statusCode(200);
        post(TEAM, id, "delivery", delivery(TODAY)).statusCode(200).body("state", equalTo("DELIVERED"));
        ask(id, ASK).statusCode(200).body("$", hasSize(2)).body("[1].stage", equalTo("REVIEW"));
        assertThat(types(id)).contains("handling-reopened");
    }

    @Test
    @DisplayName("E-18 who handled the petition, or took the request, does not decide its review")
    void decided_by_others() {
        UUID id = delivered(TODAY);
        post(new Who("director", "head-who-took-it", "/group"), id, "reviews", ASK)
                .statusCode(200);
        for (String account : List.of("head-who-took-it", "team-li")) {
            post(new Who("director", account, "/group"), id, "reviews/decision", decision("UPHELD"))
                    .statusCode(403)
                    .body("rule", equalTo("REVIEW_DECIDED_BY_OTHERS"));
        }
        post(DIRECTOR, id, "reviews/decision", decision("UPHELD")).statusCode(200);
    }

    @Test
    @DisplayName(
            "E-08 a review needs a delivered reply, and words without a person in them; two clerks at once take one request")
    void what_is_refused() {
        UUID id = graded();
        ask(id, ASK).statusCode(409).body("rule", equalTo("REVIEW_FOLLOWS_DELIVERY"));
        post(CLERK, id, "reviews/decision", decision("UPHELD")).statusCode(403);
        post(DIRECTOR, id, "reviews/decision", decision("UPHELD"))
                .statusCode(409)
                .body("rule", equalTo("REVIEW_RUNS"));
        UUID ready = delivered(TODAY);
        ask(ready, Map.of("demand", "请打 13800001111")).statusCode(422).body("errors.pointer", hasItem("/demand"));
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(any -> ask(ready, ASK).extract().statusCode())
                .toList();
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 409);
    }

    private static final Map<String, Object> REVISIT =
            Map.of("implemented", true, "satisfied", false, "retaliation", false, "notes", "仍有异议");

    private static Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "opinion", "经审查，理由如下。");
    }

    private static Map<String, Object> delivery(LocalDate day) {
        return Map.of("way", "POST", "deliveredOn", day.toString(), "proof", "挂号 0231");
    }

    private static ValidatableResponse ask(UUID id, Map<String, ?> body) {
        return post(CLERK, id, "reviews", body);
    }

    private static ValidatableResponse deliverReview(UUID id) {
        return post(CLERK, id, "reviews/delivery", delivery(TODAY));
    }

    private static Instant clock(UUID id, String purpose) {
        return Instant.parse(get(id, "/deadlines").extract().path("find { it.purpose == '" + purpose + "' }.dueAt"));
    }

    private static UUID delivered(LocalDate day) {
        UUID id = graded();
        post(CLERK, id, "assignment", Map.of("unit", TEAM.unit(), "supportingUnits", List.of()))
                .statusCode(200);
        post(TEAM, id, "sign-in", Map.of()).statusCode(200);
        post(TEAM, id, "contact", Map.of("way", "PHONE")).statusCode(200);
        reply(TEAM, id).statusCode(200);
        post(TEAM, id, "delivery", delivery(day)).statusCode(200);
        return id;
    }

    private static UUID graded() {
        UUID id = UUID.randomUUID();
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of("petitionId", id, "unit", "/group/mine-2", "units", new Units(TEAM.unit(), List.of()))));
        Wire.send(ContractExamples.of(DisclosureWaived.class, id));
        Awaitility.await().untilAsserted(() -> get(id, "").body("disclosureDecided", equalTo(true)));
        return id;
    }

    private static List<String> types(UUID id) {
        return Wire.await("suyuan.feedback", id, 99, Duration.ofSeconds(3)).stream()
                .map(message -> Wire.header(message, "ce_type").split("\\.")[3])
                .toList();
    }

    private static String firstReply(UUID id) {
        return get(id, "/replies")
                .body("[0].reply.facts", equalTo("漏发"))
                .extract()
                .path("[0].replyId");
    }

    private static ValidatableResponse get(UUID id, String what) {
        return as(CLERK).get("/v1/handlings/" + id + what).then();
    }

    private static ValidatableResponse reply(Who who, UUID id) {
        return Acts.replyAs(
                TestTokens.bearer(who.role(), who.account(), who.unit()),
                TestTokens.bearer(who.role(), who.account() + "-2", who.unit()),
                id,
                Acts.explaining("漏发"));
    }

    private static ValidatableResponse post(Who who, UUID id, String act, Map<String, ?> body) {
        return as(who).body(body).post("/v1/handlings/" + id + "/" + act).then();
    }

    private static RequestSpecification as(Who who) {
        return given().header("Authorization", TestTokens.bearer(who.role(), who.account(), who.unit()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }
}
