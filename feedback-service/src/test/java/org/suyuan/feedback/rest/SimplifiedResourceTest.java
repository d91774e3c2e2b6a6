package org.suyuan.feedback.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Clear first petitions are handled sooner. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class SimplifiedResourceTest {
    private static final Map<String, Object> OTHERWISE = Map.of("reason", "涉及两个单位，须调查核实。");

    @Test
    @DisplayName("E-25 decided on within three days from the receipt, not on the fourth, and once")
    void decided_within_three_days() {
        UUID late = graded(4, Grade.ORDINARY, Set.of());
        post("clerk", late, "simplified-way", Map.of())
                .statusCode(409)
                .body("rule", equalTo("SIMPLIFIED_WITHIN_3_DAYS"));
        get("clerk", late, "/simplified-way").statusCode(404);
        UUID id = graded(3, Grade.ORDINARY, Set.of());
        post("department", id, "simplified-way", Map.of()).statusCode(403);
        post("clerk", id, "simplified-way", Map.of())
                .statusCode(200)
                .body("decidedBy", equalTo("clerk-wang"))
                .body("dueAt", notNullValue());
        post("clerk", id, "simplified-way", Map.of()).statusCode(409).body("rule", equalTo("SIMPLIFIED_ONCE"));
        get("clerk", id, "/deadlines")
                .body("find { it.purpose == 'simplified' }.state", equalTo("RUNNING"))
                .body("find { it.purpose == 'handling' }.state", equalTo("RUNNING"));
    }

    @Test
    @DisplayName("E-25 only clear first petitions: neither an important one nor one that is to be consulted")
    void of_clear_first_petitions() {
        UUID important = graded(0, Grade.IMPORTANT, Set.of());
        post("clerk", important, "simplified-way", Map.of())
                .statusCode(422)
                .body("rule", equalTo("SIMPLIFIED_OF_CLEAR_FIRST_PETITIONS"));
        UUID repeat = graded(0, Grade.ORDINARY, Set.of(ConsultationReason.REPEAT_PETITION));
        post("clerk", repeat, "simplified-way", Map.of())
                .statusCode(409)
                .body("rule", equalTo("SIMPLIFIED_BEFORE_THE_REPLY"));
    }

    @Test
    @DisplayName(
            "E-25 the reply is issued without a second person, and ends the clock; what is replied does not go back")
    void replied_by_one_person() {
        UUID id = graded(0, Grade.ORDINARY, Set.of());
        post("clerk", id, "simplified-way", Map.of()).statusCode(200);
        post("clerk", id, "assignment", Map.of("unit", "/group/hr")).statusCode(200);
        Acts.contact(id);
        post("department", id, "reply", Map.of())
                .statusCode(409)
                .body("rule", equalTo("REPLY_ISSUED_AFTER_ITS_REVIEW"));
        post("department", id, "reply-drafts", Acts.explaining("属实")).statusCode(200);
        post("department", id, "reply", Map.of()).statusCode(200).body("state", equalTo("REPLIED"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'simplified' }.state", equalTo("MET"));
        post("clerk", id, "simplified-way/withdrawal", OTHERWISE)
                .statusCode(409)
                .body("rule", equalTo("SIMPLIFIED_WAY_RUNS"));
    }

    @Test
    @DisplayName("E-25 what turns out otherwise goes back to the ordinary way, by hand or with its grade")
    void back_to_the_ordinary_way() {
        UUID id = graded(0, Grade.ORDINARY, Set.of());
        post("clerk", id, "simplified-way/withdrawal", OTHERWISE).statusCode(409);
        post("clerk", id, "simplified-way", Map.of()).statusCode(200);
        post("clerk", id, "simplified-way/withdrawal", OTHERWISE)
                .statusCode(200)
                .body("withdrawnBy", equalTo("clerk-wang"))
                .body("reason", equalTo("涉及两个单位，须调查核实。"));
        get("clerk", id, "/deadlines")
                .body("find { it.purpose == 'simplified' }.state", equalTo("CANCELLED"))
                .body("find { it.purpose == 'handling' }.state", equalTo("RUNNING"));
        UUID other = graded(0, Grade.ORDINARY, Set.of());
        post("clerk", other, "simplified-way", Map.of()).statusCode(200);
        Wire.send(new GradeChanged(
                other, Grade.ORDINARY, Set.of("PEOPLE"), decided(other, 0, Grade.IMPORTANT, Set.of())));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", other, "/simplified-way").body("withdrawnBy", equalTo("system")));
    }

    /** One that arrived so many days ago. */
    private static UUID graded(int daysAgo, Grade grade, Set<ConsultationReason> consultation) {
        UUID id = UUID.randomUUID();
        Wire.send(decided(id, daysAgo, grade, consultation));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "").statusCode(200));
        return id;
    }

    private static GradeDecided decided(UUID id, int daysAgo, Grade grade, Set<ConsultationReason> consultation) {
        Instant received = LocalDate.now(Zone.OF_RECORD)
                .minusDays(daysAgo)
                .atTime(LocalTime.of(0, 1))
                .atZone(Zone.OF_RECORD)
                .toInstant();
        return ContractExamples.of(
                GradeDecided.class,
                Map.of("petitionId", id, "receivedAt", received, "grade", grade, "consultation", consultation));
    }
}
