package org.suyuan.consultation.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** What is known before it is discussed. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class BriefingTest {
    @Test
    @DisplayName(
            "C-04 the briefing is compiled from what the steps told: report, grade, plan, history, and what step 3 has")
    void compiled() {
        UUID id = required();
        Wire.send(ContractExamples.of(ReportIssued.class, id));
        Wire.send(ContractExamples.of(ReplyIssued.class, id));
        Wire.send(ContractExamples.of(HandlingReopened.class, id));
        post(LEADER, path(id) + "/readings", Map.of("words", "请一周内提出方案。")).statusCode(200);
        String briefing = path(id) + "/briefing";
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> get(CLERK, briefing).statusCode(200).body("history.kind", hasItem("HANDLED_ANEW")));
        ReportIssued report = ContractExamples.of(ReportIssued.class, id);
        GradeDecided grade = ContractExamples.of(GradeDecided.class, id);
        get(CLERK, briefing)
                .body("report.category", equalTo(report.category()))
                .body("report.peopleAffected", equalTo(report.peopleAffected()))
                .body("graded.grade", equalTo(grade.grade().name()))
                .body("graded.plan[0].step", equalTo(grade.plan().steps().get(0).step()))
                .body("history.kind", hasItems("GRADED", "REPORTED", "REPLIED"))
                .body("consultation.readings.words", equalTo(List.of("请一周内提出方案。")))
                .body("consultation.sessions", nullValue())
                .body("consultation.raisings", nullValue())
                .body("consultation.statements", hasSize(0));
        get(HR, briefing).statusCode(404);
    }
}
