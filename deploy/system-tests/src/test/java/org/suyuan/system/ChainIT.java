package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.local.Accounts;
import org.suyuan.local.CensusReport;
import org.suyuan.local.Walk;

@ExtendWith(RunningSuite.class)
class ChainIT {
    private final Walk walk = RunningSuite.walk();

    @Test
    void a_petition_flows_from_intake_to_the_revisit_and_its_timeline_tells_it_in_order() {
        JsonNode registered = walk.register("VISIT", "要求补发高温津贴", "六月至八月未发。", List.of());
        String id = registered.at("/petition/petitionId").asText();
        RunningSuite.walkToTheArchive(id, true, false);
        assertThat(RunningSuite.steps(id))
                .containsSubsequence(
                        "petition-registered",
                        "petition-accepted",
                        "report-issued",
                        "grade-decided",
                        "consultation-called",
                        "minutes-adopted",
                        "handling-assigned",
                        "petition-signed-in",
                        "petitioner-contacted",
                        "reply-issued",
                        "reply-delivered",
                        "evaluation-received",
                        "notice-published",
                        "petition-closed",
                        "revisit-completed",
                        "petition-archived")
                .doesNotHaveDuplicates();
        assertThat(CensusReport.take(RunningSuite.api(), Duration.ofSeconds(30)).disagreements())
                .isEmpty();
    }

    @Test
    void what_is_taken_back_after_its_grade_ends_everywhere_and_the_services_agree() {
        String id = walk.register("VISIT", "食堂饭菜价格", "本月起普遍涨价两元。", List.of())
                .at("/petition/petitionId")
                .asText();
        walk.accept(id);
        walk.issueReport(id);
        walk.decideGrade(id, walk.proposedGrade(id), null);
        walk.awaitEvent(id, "grade-decided");
        RunningSuite.api()
                .must(
                        Accounts.CLERK,
                        "/intake/v1/petitions/" + id + "/settlement",
                        Map.of("settlement", "WITHDRAWN", "explanation", "来访人自愿撤回该事项。", "agreed", true));
        walk.awaitEvent(id, "grade-voided");
        JsonNode handling = RunningSuite.api()
                .await(
                        Accounts.CLERK,
                        "/feedback/v1/handlings/" + id,
                        "the end of the handling",
                        open -> open.at("/state").asText().equals("VOID"));
        assertThat(handling.at("/handledBy").isMissingNode()).isTrue();
        assertThat(RunningSuite.api()
                        .get(Accounts.CLERK, "/feedback/v1/handlings/" + id + "/deadlines")
                        .body()
                        .findValuesAsText("state"))
                .isNotEmpty()
                .containsOnly("CANCELLED");
        assertThat(CensusReport.take(RunningSuite.api(), Duration.ofSeconds(30)).disagreements())
                .isEmpty();
    }

    @Test
    void a_clock_that_runs_out_tells_every_rung_once() {
        String id = walk.register("CALL", "咨询公积金政策", "请问公积金如何提取？", List.of())
                .at("/petition/petitionId")
                .asText();
        RunningSuite.time().forward(Duration.ofDays(40));
        walk.awaitEvent(id, "deadline-reached");
        List<String> rungs = awaitRungs(id);
        assertThat(rungs).containsExactly("REMIND", "DUE", "OVERDUE", "ESCALATE");
    }

    private List<String> awaitRungs(String id) {
        List<String> rungs = List.of();
        for (int i = 0; i < 100 && rungs.size() < 4; i++) {
            RunningSuite.pause(Duration.ofMillis(100));
            rungs = walk.timeline(id).stream()
                    .filter(entry -> entry.at("/data/purpose").asText().equals("report"))
                    .map(entry -> entry.at("/data/rung").asText())
                    .toList();
        }
        return rungs;
    }
}
