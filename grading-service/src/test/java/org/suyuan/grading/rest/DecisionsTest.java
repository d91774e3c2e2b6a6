package org.suyuan.grading.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class DecisionsTest {
    private static final String PATH = "/v1/gradings/decisions";
    private static final Map<String, Object> LOW = decision("LOW", "ORDINARY", "核实后情节轻微");

    @Inject
    PersonMarks marks;

    @Test
    void a_page_of_the_worklist_is_decided_at_once_and_each_decision_is_announced_and_on_record() {
        UUID first = Desk.reported(Map.of());
        UUID second = Desk.reported(Map.of());
        JsonPath answer = decide(
                        listed(first, asProposed(first)), listed(second, decision("HIGH", "URGENT", "现场出现新的险情")))
                .statusCode(200)
                .body("decided", equalTo(2))
                .body("results.petitionId", contains(first.toString(), second.toString()))
                .body("results.grade", contains("IMPORTANT", "URGENT"))
                .body("results.dueAt", contains(notNullValue(), notNullValue()))
                .body("results[0].responseDueAt", nullValue())
                .body("results[1].responseDueAt", notNullValue())
                .body("results.problem", contains(nullValue(), nullValue()))
                .extract()
                .jsonPath();
        for (UUID petition : List.of(first, second)) {
            int version = answer.getInt("results.find { it.petitionId == '" + petition + "' }.version");
            Desk.clerk()
                    .get(Desk.path(petition))
                    .then()
                    .body("state", equalTo("DECIDED"))
                    .body("version", equalTo(version));
            assertThat(Wire.header(Wire.await("suyuan.grading", petition, 1).get(0), "ce_type"))
                    .isEqualTo("org.suyuan.grading.grade-decided.v1");
            audited(petition).body("items[0].fields", hasItem("decision.grade"));
        }
        audited(first).body("items[0].fields", not(hasItem("decision.responseDueAt")));
        audited(second).body("items[0].fields", hasItem("decision.responseDueAt"));
    }

    @Test
    void what_is_refused_says_why_and_leaves_the_others_as_they_are() {
        UUID good = Desk.reported(Map.of());
        UUID dangerous = Desk.reported(Map.of("urgentSigns", Set.of(UrgentSign.DANGER_TO_LIFE)));
        UUID decided = Desk.graded(Map.of());
        UUID unreasoned = Desk.reported(Map.of());
        UUID seenEarlier = Desk.reported(Map.of());
        UUID hidden = Desk.reported(Map.of());
        Wire.send(ContractExamples.of(AccusationMade.class, hidden));
        await().until(() -> Desk.clerk().get(Desk.path(hidden)).statusCode() == 404);
        decide(
                        listed(dangerous, LOW),
                        listed(decided, LOW),
                        listed(unreasoned, decision("LOW", "URGENT", "")),
                        Map.of("petitionId", seenEarlier, "version", 7, "decision", LOW),
                        Map.of("petitionId", hidden, "version", 0, "decision", LOW),
                        Map.of("petitionId", UUID.randomUUID(), "version", 0, "decision", LOW),
                        listed(good, LOW))
                .statusCode(200)
                .body("decided", equalTo(1))
                .body("results.problem.status", contains(422, 409, 422, 412, 404, 404))
                .body("results[0].problem.rule", equalTo("DANGER_IS_NEVER_ORDINARY"))
                .body("results[1].problem.clause", equalTo("G-01"))
                .body("results[2].problem.rule", equalTo("DEVIATION_GIVES_A_REASON"))
                .body("results[6].grade", equalTo("ORDINARY"));
        for (UUID refused : List.of(dangerous, unreasoned, seenEarlier)) {
            Desk.clerk()
                    .get(Desk.path(refused))
                    .then()
                    .body("state", equalTo("PROPOSED"))
                    .body("grade", nullValue());
        }
        decide(listed(dangerous, decision("HIGH", "URGENT", "现场出现新的险情"))).body("decided", equalTo(1));
        assertThat(Wire.await("suyuan.grading", dangerous, 1).get(0).value()).contains("\"grade\":\"URGENT\"");
    }

    @Test
    void who_has_an_interest_in_one_decides_the_others() {
        UUID own = Desk.reported(Map.of());
        UUID other = Desk.reported(Map.of());
        Wire.send(new InterestDeclared(own, marks.of("kin"), InterestGround.SAME_HOUSEHOLD));
        Map<String, Object> outdated = Map.of("petitionId", own, "version", 99, "decision", LOW);
        await().untilAsserted(() -> decide(kin(), outdated).body("results[0].problem.clause", equalTo("E-18")));
        decide(kin(), listed(own, LOW), listed(other, LOW))
                .body("decided", equalTo(1))
                .body("results[0].problem.clause", equalTo("E-18"))
                .body("results[0].problem.status", equalTo(403));
    }

    @Test
    void the_same_request_again_is_answered_again_and_decides_nothing() {
        UUID petition = Desk.reported(Map.of());
        Map<String, Object> outdated = Map.of("petitionId", Desk.reported(Map.of()), "version", 99, "decision", LOW);
        RequestSpecification request = Desk.clerk().body(Map.of("decisions", List.of(listed(petition, LOW), outdated)));
        String first = request.post(PATH).then().statusCode(200).extract().asString();
        assertThat(request.post(PATH).then().statusCode(200).extract().asString())
                .isEqualTo(first);
        audited(petition);
    }

    @Test
    void of_two_who_decide_the_same_page_at_once_one_decides_each_petition_and_the_other_is_told() throws Exception {
        List<UUID> petitions =
                Stream.generate(() -> Desk.reported(Map.of())).limit(6).toList();
        Object[] page =
                petitions.stream().map(petition -> listed(petition, LOW)).toArray();
        List<JsonPath> answers =
                atOnce(() -> decide(page).statusCode(200).extract().jsonPath());
        assertThat(answers.stream().mapToInt(answer -> answer.getInt("decided")).sum())
                .isEqualTo(petitions.size());
        assertThat(answers.stream()
                        .flatMap(answer ->
                                answer.getList("results.problem.findAll { it }.status", Integer.class).stream()))
                .hasSize(petitions.size())
                .containsOnly(412);
        petitions.forEach(DecisionsTest::audited);
    }

    @Test
    void a_clerk_decides_what_is_of_the_own_branch() {
        UUID petition = Desk.reported(Map.of("unit", "/group/mine-1"), "/group/mine-1");
        Map<String, Object> one = Map.of("petitionId", petition, "version", 0, "decision", LOW);
        decide(clerkOf("/group/mine-2"), one).body("results.problem.status", contains(404));
        decide(clerkOf("/group/mine-1"), one).body("decided", equalTo(1));
    }

    @Test
    void bad_lists_are_refused_as_a_whole() {
        UUID petition = Desk.reported(Map.of());
        Map<String, Object> one = listed(petition, LOW);
        decide().statusCode(400).body("errors[0].pointer", equalTo("/decisions"));
        decide(one, one).statusCode(400).body("errors[0].pointer", equalTo("/decisions"));
        decide(one, Map.of("petitionId", petition, "version", -1, "decision", LOW))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisions/1/version"));
        decide(one, Map.of("petitionId", petition, "decision", Map.of("grade", "TOP")))
                .statusCode(400);
        decide(many(201)).statusCode(400);
        decide(many(200)).statusCode(200).body("decided", equalTo(0));
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .contentType("application/json")
                .body(Map.of("decisions", List.of(one)))
                .post(PATH)
                .then()
                .statusCode(400);
        Desk.as("publisher", "publisher-he")
                .body(Map.of("decisions", List.of(one)))
                .post(PATH)
                .then()
                .statusCode(403);
        Desk.clerk().get(Desk.path(petition)).then().body("state", equalTo("PROPOSED"));
    }

    /** Two who begin together. */
    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<T> begun = () -> {
                together.await();
                return act.call();
            };
            List<T> results = new ArrayList<>();
            for (Future<T> one : two.invokeAll(List.of(begun, begun))) {
                results.add(one.get());
            }
            return results;
        } finally {
            two.shutdown();
        }
    }

    private static Object[] many(int count) {
        List<Object> many = new ArrayList<>();
        Collections.nCopies(count, LOW)
                .forEach(low -> many.add(Map.of("petitionId", UUID.randomUUID(), "version", 0, "decision", low)));
        return many.toArray();
    }

    private static ValidatableResponse decide(Object... listed) {
        return decide(Desk.clerk(), listed);
    }

    private static ValidatableResponse decide(RequestSpecification who, Object... listed) {
        return who.body(Map.of("decisions", Arrays.asList(listed))).post(PATH).then();
    }

    /** Once on record. */
    private static ValidatableResponse audited(UUID petition) {
        return Desk.as("auditor", "auditor-sun")
                .get("/v1/audit?petitionId=" + petition)
                .then()
                .body("items.act", contains("decideGrades"));
    }

    private static Map<String, Object> asProposed(UUID petition) {
        JsonPath grading = Desk.clerk().get(Desk.path(petition)).jsonPath();
        Map<String, Object> decision = new HashMap<>(grading.getMap("criteria"));
        decision.put("grade", grading.getString("proposed"));
        return decision;
    }

    private static RequestSpecification clerkOf(String unit) {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-of", unit))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification kin() {
        return Desk.as("clerk", "kin");
    }

    /** A decision from the version that is there now. */
    private static Map<String, Object> listed(UUID petition, Map<String, Object> decision) {
        int version = Desk.clerk().get(Desk.path(petition)).then().extract().path("version");
        return Map.of("petitionId", petition, "version", version, "decision", decision);
    }

    private static Map<String, Object> decision(String level, String grade, String reason) {
        Map<String, Object> decision =
                new HashMap<>(Map.of("complexity", level, "urgency", level, "scope", level, "grade", grade));
        decision.put("reason", reason);
        return decision;
    }
}
