package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.DIRECTOR;
import static org.suyuan.consultation.rest.Desk.DISCIPLINE;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.SAFETY;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Task forces. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class TaskForceTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    @Inject
    PersonMarks marks;

    @Test
    @DisplayName("C-09 people of two units have ten working days, note what they do, and end with what came of it")
    void formed_until_it_is_solved() {
        UUID id = required();
        String all = path(id) + "/task-forces";
        get(SAFETY, path(id)).statusCode(404);
        post(CLERK, all, force("leader-sun")).statusCode(403);
        post(CLERK, "/v1/sessions", invitation(id)).statusCode(200);
        post(new Desk.Who("leader", "leader-hr", "/group/hr"), all, force("leader-sun"))
                .statusCode(403);
        post(LEADER, all, force("leader-sun"))
                .statusCode(200)
                .body("[0].state", equalTo("WORKING"))
                .body("[0].members.account", equalTo(List.of("leader-sun", "hr-li", "safety-qian")));
        get(SAFETY, path(id)).statusCode(200);
        get(CLERK, path(id) + "/deadlines")
                .body("find { it.purpose == 'task-force' }.limit.amount", equalTo(10))
                .body("find { it.purpose == 'task-force' }.limit.unit", equalTo("WORKING_DAYS"));
        post(DIRECTOR, all, force("leader-sun")).statusCode(409).body("rule", equalTo("ONE_TASK_FORCE_AT_A_TIME"));
        get(CLERK, "/v1/task-forces?limit=200").body("petitionId", hasItem(id.toString()));
        String one = all + "/" + get(CLERK, all).extract().path("[0].taskForceId");
        Map<String, Object> end = Map.of("solved", true, "result", "补发方案经职工代表确认。");
        post(LEADER, one + "/end", end).statusCode(409).body("rule", equalTo("SOLVED_AFTER_WORK_ON_RECORD"));
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            post(HR, one + "/notes", note(day, "到班组座谈。"))
                    .statusCode(422)
                    .body("rule", equalTo("NOTED_FOR_A_DAY_OF_ITS_WORK"));
        }
        post(HR, one + "/notes", note(TODAY, "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        post(new Desk.Who("department", "hr-zhang", "/group/hr"), one + "/notes", note(TODAY, "到班组座谈。"))
                .statusCode(403)
                .body("rule", equalTo("NOTED_BY_WHO_IS_IN_IT"));
        post(HR, one + "/notes", note(TODAY, "到班组座谈。"))
                .statusCode(200)
                .body("[0].notes.writtenBy", equalTo(List.of("hr-li")));
        post(HR, one + "/end", end).statusCode(403).body("rule", equalTo("TASK_FORCE_IS_ENDED_BY_ITS_LEAD"));
        post(LEADER, one + "/end", end).statusCode(200).body("[0].state", equalTo("SOLVED"));
        get(CLERK, path(id) + "/deadlines").body("find { it.purpose == 'task-force' }.state", equalTo("MET"));
        post(HR, one + "/notes", note(TODAY, "再谈。")).statusCode(409).body("rule", equalTo("TASK_FORCE_STILL_WORKS"));
        assertThat(Wire.await("suyuan.consultation", id, 3))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("session-planned", "task-force-formed", "task-force-ended");
        post(LEADER, all, force("leader-sun")).statusCode(200).body("state", equalTo(List.of("SOLVED", "WORKING")));
        String second = all + "/" + get(CLERK, all).extract().path("[1].taskForceId");
        post(DIRECTOR, second + "/end", Map.of("solved", false, "result", "改由联席会议研究。"))
                .statusCode(200)
                .body("[1].state", equalTo("DISSOLVED"));
        get(CLERK, path(id) + "/deadlines").body("findAll { it.purpose == 'task-force' }.state", hasItem("CANCELLED"));
    }

    @Test
    @DisplayName("C-09, E-18 it has people of two units, each once, a lead of its own, and nobody with an interest")
    void who_is_in_it() {
        UUID id = required();
        String all = path(id) + "/task-forces";
        Map<String, Object> one = new HashMap<>(force("hr-li"));
        one.put("members", List.of(member("/group/hr", "hr-li"), member("/group/hr", "hr-zhang")));
        post(LEADER, all, one).statusCode(422).body("rule", equalTo("TASK_FORCE_OF_SEVERAL_UNITS"));
        one.put("members", List.of(member("/group/hr", "hr-li"), member("/group/safety", "HR-Li")));
        post(LEADER, all, one).statusCode(422).body("rule", equalTo("TASK_FORCE_OF_SEVERAL_UNITS"));
        post(LEADER, all, force("finance-wu")).statusCode(422).body("rule", equalTo("TASK_FORCE_IS_LED_FROM_WITHIN"));
        Wire.send(new InterestDeclared(id, marks.of("hr-li"), InterestGround.OTHER_RELATION));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> post(LEADER, all, force("leader-sun"))
                        .statusCode(403)
                        .body("rule", equalTo("TASK_FORCE_HAS_NO_INTEREST")));
        Wire.send(new AccusationMade(id, new Accusation("/group/safety")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, all).statusCode(404));
        one.put("lead", "hr-zhang");
        one.put("members", List.of(member("/group/hr", "hr-zhang"), member("/group/safety", "safety-qian")));
        post(DISCIPLINE, all, one).statusCode(422).body("rule", equalTo("ACCUSED_UNIT_TAKES_NO_PART"));
        one.put("members", List.of(member("/group/hr", "hr-zhang"), member("/group/finance", "finance-wu")));
        post(DISCIPLINE, all, one).statusCode(200);
        get(CLERK, "/v1/task-forces?limit=200").body("petitionId", not(hasItem(id.toString())));
    }

    @Test
    @DisplayName("C-09 a petition that is taken back ends its task force and its clock, and no other is formed")
    void taken_back() {
        UUID id = required();
        String all = path(id) + "/task-forces";
        post(LEADER, all, force("leader-sun")).statusCode(200);
        Wire.send(ContractExamples.of(GradeVoided.class, id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, all).body("[0].state", equalTo("DISSOLVED")));
        get(CLERK, path(id) + "/deadlines").body("find { it.purpose == 'task-force' }.state", equalTo("CANCELLED"));
        post(LEADER, all, force("leader-sun")).statusCode(409).body("rule", equalTo("NOT_OF_WHAT_WAS_TAKEN_BACK"));
    }

    private static Map<String, Object> invitation(UUID petition) {
        Instant begins = Instant.now().plusSeconds(86_400);
        return Map.of(
                "kind",
                "CASE",
                "unit",
                "/group",
                "title",
                "会商",
                "when",
                Map.of(
                        "way",
                        "ON_SITE",
                        "place",
                        "三楼",
                        "beginsAt",
                        begins.toString(),
                        "endsAt",
                        begins.plusSeconds(60).toString()),
                "chair",
                "leader-sun",
                "quorum",
                1,
                "agenda",
                List.of(Map.of("words", "津贴", "petitionId", petition)),
                "invited",
                List.of(Map.of("unit", "/group/hr", "account", "hr-li", "part", "DEPARTMENT")));
    }

    private static Map<String, Object> force(String lead) {
        return Map.of(
                "lead",
                lead,
                "plan",
                "现场座谈、政策解读、优化方案。",
                "members",
                List.of(
                        member("/group", "leader-sun"),
                        member("/group/hr", "hr-li"),
                        member("/group/safety", "safety-qian")));
    }

    private static Map<String, String> member(String unit, String account) {
        return Map.of("unit", unit, "account", account, "part", "DEPARTMENT");
    }

    private static Map<String, String> note(LocalDate day, String words) {
        return Map.of("day", day.toString(), "words", words);
    }
}
