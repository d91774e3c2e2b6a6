package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.suyuan.feedback.rest.Contested.ASK;
import static org.suyuan.feedback.rest.Contested.CLERK;
import static org.suyuan.feedback.rest.Contested.DIRECTOR;
import static org.suyuan.feedback.rest.Contested.HEAD;
import static org.suyuan.feedback.rest.Contested.TEAM;
import static org.suyuan.feedback.rest.Contested.TODAY;
import static org.suyuan.feedback.rest.Contested.ask;
import static org.suyuan.feedback.rest.Contested.clock;
import static org.suyuan.feedback.rest.Contested.decision;
import static org.suyuan.feedback.rest.Contested.delivered;
import static org.suyuan.feedback.rest.Contested.delivery;
import static org.suyuan.feedback.rest.Contested.get;
import static org.suyuan.feedback.rest.Contested.graded;
import static org.suyuan.feedback.rest.Contested.post;
import static org.suyuan.feedback.rest.Contested.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.consultation.LawsuitBegun;
import org.suyuan.contract.consultation.LawsuitEnd;
import org.suyuan.contract.consultation.LawsuitEnded;
import org.suyuan.contract.consultation.LawsuitKind;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.feedback.ReviewRequestRefused;
import org.suyuan.contract.intake.ReviewRequested;
import org.suyuan.contract.intake.ReviewTakenBack;
import org.suyuan.feedback.Timeline;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReviewResourceTest {
    @Inject
    Timeline timeline;

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
                        "review-decided",
                        "review-delivered",
                        "review-asked",
                        "review-decided",
                        "review-delivered",
                        "petition-closed");
    }

    @Test
    @DisplayName(
            "E-09, F-08 a changed opinion promises in place of the reply, and nothing is closed before that is done")
    void a_changed_opinion_promises() {
        UUID id = delivered(TODAY);
        ask(id, ASK).statusCode(200);
        List<Map<String, String>> promises = List.of(Map.of(
                "what", "按一级高温岗位补发",
                "unit", TEAM.unit(),
                "dueOn", TODAY.plusDays(7).toString()));
        Map<String, Object> changed = new HashMap<>(decision("CHANGED"));
        changed.put("promises", promises);
        Map<String, Object> upheld = new HashMap<>(decision("UPHELD"));
        upheld.put("promises", promises);
        post(HEAD, id, "reviews/decision", upheld)
                .statusCode(422)
                .body("rule", equalTo("PROMISED_BY_A_CHANGED_OPINION"));
        post(HEAD, id, "reviews/decision", changed).statusCode(200).body("[0].outcome", equalTo("CHANGED"));
        deliverReview(id).statusCode(200);
        String promise = get(id, "/obligations")
                .body("what", equalTo(List.of("按一级高温岗位补发")))
                .body("state", equalTo(List.of("OPEN")))
                .extract()
                .path("[0].obligationId");
        post(CLERK, id, "closing", Acts.CLOSING).statusCode(409).body("rule", equalTo("OBLIGATIONS_ARE_MET"));
        post(TEAM, id, "obligations/" + promise + "/fulfilment", Map.of("evidence", "已补发，工资条存件"))
                .statusCode(200);
        post(CLERK, id, "closing", Acts.CLOSING).statusCode(200);
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
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(id, "").body("disclosureDecided", equalTo(true)));
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
        post(new Contested.Who("director", "head-who-took-it", "/group"), id, "reviews", ASK)
                .statusCode(200);
        for (String account : List.of("head-who-took-it", "team-li")) {
            post(new Contested.Who("director", account, "/group"), id, "reviews/decision", decision("UPHELD"))
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

    @Test
    @DisplayName(
            "E-08, E-10 by receipt code: in time it is taken, late it is refused, late with a cause a person judges it")
    void by_receipt_code() {
        UUID inTime = delivered(TODAY.minusDays(30));
        requested(inTime, false);
        get(inTime, "/reviews")
                .body("[0].askedBy", equalTo("petitioner"))
                .body("[0].requestId", equalTo(REQUEST.toString()))
                .body("[0].demand", equalTo(""));
        UUID late = delivered(TODAY.minusDays(31));
        requested(late, false);
        assertThat(types(late)).contains("review-request-refused");
        get(late, "/reviews").body("$", hasSize(0));
        requested(late, true);
        get(late, "/reviews/late-requests").body("state", equalTo(List.of("WAITING")));
        get(late, "/deadlines").body("find { it.purpose == 'review-request' }.state", equalTo("RUNNING"));
        String judgement = "reviews/late-requests/"
                + get(late, "/reviews/late-requests").extract().path("[0].requestId") + "/judgement";
        post(CLERK, late, judgement, Map.of("good", true, "reason", "住院记录属实"))
                .statusCode(200)
                .body("state", equalTo(List.of("ACCEPTED")))
                .body("reason", equalTo(List.of("住院记录属实")));
        get(late, "/reviews").body("[0].lateCause", equalTo("住院记录属实"));
        post(CLERK, late, judgement, Map.of("good", false, "reason", "再议"))
                .statusCode(409)
                .body("rule", equalTo("REQUEST_IS_JUDGED_ONCE"));
    }

    @Test
    @DisplayName(
            "E-08, E-12 by receipt code: nothing to contest, a review that runs, and the end of all reviews are told as such")
    void refused_by_receipt_code() {
        UUID graded = graded();
        requested(graded, true);
        assertThat(refusal(graded)).isEqualTo("NOTHING_TO_CONTEST");
        UUID unknown = UUID.randomUUID();
        Wire.send(new ReviewRequested(unknown, REQUEST, TODAY, true));
        assertThat(refusal(unknown)).isEqualTo("NOTHING_TO_CONTEST");
        UUID id = delivered(TODAY);
        ask(id, ASK).statusCode(200);
        requested(id, true);
        assertThat(refusal(id)).isEqualTo("RUNS_ALREADY");
    }

    @Test
    @DisplayName(
            "E-15 while a court has the matter no review is asked for, at the desk or by receipt code; then it is again")
    void before_a_court() {
        UUID id = delivered(TODAY);
        UUID lawsuit = UUID.randomUUID();
        Wire.send(new LawsuitBegun(id, lawsuit, LawsuitKind.LAWSUIT, TODAY));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ask(id, ASK).statusCode(409).body("rule", equalTo("REVIEW_WAITS_FOR_THE_COURT")));
        requested(id, true);
        assertThat(refusal(id)).isEqualTo("BEFORE_A_COURT");
        Wire.send(new LawsuitEnded(id, lawsuit, LawsuitKind.LAWSUIT, LawsuitEnd.WITHDRAWN));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ask(id, ASK).statusCode(200));
    }

    @Test
    @DisplayName(
            "E-18, F-08 the unit whose opinion it is neither judges a late request nor ends a review; nothing ends while one waits")
    void not_by_the_contested_unit() {
        Contested.Who clerk = new Contested.Who("clerk", "clerk-team", TEAM.unit());
        Contested.Who above = new Contested.Who("clerk", "clerk-mine", "/group/mine-2");
        UUID late = delivered(TODAY.minusDays(31));
        requested(late, true);
        post(CLERK, late, "closing", Acts.CLOSING)
                .statusCode(409)
                .body("rule", equalTo("NOTHING_ENDS_WHILE_A_REVIEW_RUNS"));
        String judgement = "reviews/late-requests/"
                + get(late, "/reviews/late-requests").extract().path("[0].requestId") + "/judgement";
        Map<String, Object> good = Map.of("good", true, "reason", "住院记录属实");
        assertThat(post(clerk, late, judgement, good).extract().statusCode()).isIn(403, 404);
        post(above, late, judgement, good).statusCode(200);
        assertThat(post(clerk, late, "reviews/withdrawal", Map.of("proof", "书面撤回"))
                        .extract()
                        .statusCode())
                .isIn(403, 404);
        post(new Contested.Who("director", "clerk-mine", "/group/mine-2"), late, "reviews/decision", decision("UPHELD"))
                .statusCode(403)
                .body("rule", equalTo("REVIEW_DECIDED_BY_OTHERS"));
        UUID desk = delivered(TODAY.minusDays(31));
        requested(desk, true);
        ask(desk, Map.of("demand", "补发", "lateCause", "住院")).statusCode(200);
        get(desk, "/reviews/late-requests").body("state", equalTo(List.of("ACCEPTED")));
    }

    @Test
    @DisplayName("E-08 taken back at the desk or by receipt code, before the opinion, and asked for anew")
    void taken_back() {
        UUID id = delivered(TODAY);
        ask(id, ASK).statusCode(200);
        post(CLERK, id, "reviews/withdrawal", Map.of("proof", "书面撤回，存件 3 号"))
                .statusCode(200)
                .body("[0].withdrawnOn", equalTo(TODAY.toString()))
                .body("[0].proof", equalTo("书面撤回，存件 3 号"));
        get(id, "/deadlines").body("find { it.purpose == 'review' }.state", equalTo("CANCELLED"));
        post(CLERK, id, "reviews/withdrawal", Map.of("proof", "再撤"))
                .statusCode(409)
                .body("rule", equalTo("REVIEW_RUNS"));
        ask(id, ASK).statusCode(200).body("[1].stage", equalTo("REVIEW"));
        Wire.send(new ReviewTakenBack(id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(id, "/reviews").body("[1].withdrawnOn", equalTo(TODAY.toString())));
        ask(id, ASK).statusCode(200);
        post(HEAD, id, "reviews/decision", decision("UPHELD")).statusCode(200);
        Wire.send(new ReviewTakenBack(id));
        requested(id, false);
        get(id, "/reviews").body("[2].outcome", equalTo("UPHELD")).body("[2].withdrawnOn", equalTo(null));
    }

    private static final UUID REQUEST = UUID.fromString("01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d71");

    /** Comes by receipt code, and is answered. */
    private void requested(UUID id, boolean causeGiven) {
        long before = timesRequested(id);
        Wire.send(new ReviewRequested(id, causeGiven ? UUID.randomUUID() : REQUEST, TODAY, causeGiven));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> timesRequested(id) > before);
    }

    private long timesRequested(UUID id) {
        return timeline.of(id).stream()
                .filter(entry -> entry.type().contains("review-requested"))
                .count();
    }

    private static String refusal(UUID id) {
        return Wire.await("suyuan.feedback", id, ReviewRequestRefused.class, Duration.ofSeconds(20))
                .get(0)
                .value()
                .replaceAll("(?s).*\"ground\":\"(\\w+)\".*", "$1");
    }

    private static final Map<String, Object> REVISIT =
            Map.of("implemented", true, "satisfied", false, "retaliation", false, "notes", "仍有异议");

    private static ValidatableResponse deliverReview(UUID id) {
        return post(CLERK, id, "reviews/delivery", delivery(TODAY));
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
}
