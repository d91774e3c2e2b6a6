package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.SAFETY;
import static org.suyuan.local.Accounts.SECOND_DIRECTOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through the acts of the triage desk beside grading one petition after the other 分诊台. */
final class TriageTour {
    private static final String GRADINGS = "/grading/v1/gradings/";
    private static final String HANDLINGS = "/feedback/v1/handlings/";
    private static final String PETITIONS = "/intake/v1/petitions/";
    /** Characters of a written day: the clock of the demonstration runs ahead. */
    private static final int DAY = 10;

    private static final String TABLES = "/grading/v1/grading-tables";

    private final Api api;
    private final Walk walk;
    private final Consumer<String> say;

    TriageTour(Api api, Walk walk, Consumer<String> say) {
        this.api = api;
        this.walk = walk;
        this.say = say;
    }

    void run() {
        table();
        String id = walk.register("VISIT", "食堂饭菜价格上涨", "本月起食堂饭菜普遍涨价两元，希望说明原因。", List.of())
                .at("/petition/petitionId")
                .asText();
        walk.accept(id);
        walk.issueReport(id);
        JsonNode proposal = walk.proposedGrade(id);
        say.accept(proposal.at("/proposal/explanation").asText());
        panel(id, proposal);
        regrade(id);
        dispute(id);
        limit(id);
        withdrawal(id);
        page();
        JsonNode quality = api.get(DIRECTOR, "/grading/v1/grading-quality?from=2026-01-01&to=2199-12-31")
                .body();
        say.accept("quality of grading: %d decided, %d as proposed, %d raised later"
                .formatted(
                        quality.at("/decided").asLong(),
                        quality.at("/asProposed").asLong(),
                        quality.at("/raised").asLong()));
    }

    /** Simple matters of one page of the worklist are decided together; what has changed since is refused by itself. */
    private void page() {
        List<JsonNode> proposals = Stream.of("班车晚点", "浴室水温偏低")
                .map(title -> walk.register("WEB", title, title + "，希望改善。", List.of())
                        .at("/petition/petitionId")
                        .asText())
                .map(id -> {
                    walk.accept(id);
                    walk.issueReport(id);
                    return walk.proposedGrade(id);
                })
                .toList();
        JsonNode results = api.must(
                CLERK,
                GRADINGS + "decisions",
                Map.of("decisions", proposals.stream().map(Walk::listed).toList()));
        if (results.at("/decided").asInt() != proposals.size()) {
            throw new Failure("a page of simple matters was not graded: " + results);
        }
        say.accept("%d simple matters graded in one request".formatted(proposals.size()));
    }

    /** One director drafts and simulates, another activates. */
    private void table() {
        JsonNode editions = api.get(DIRECTOR, TABLES).body();
        JsonNode shipped = editions.get(editions.size() - 1).at("/content");
        ObjectNode content = shipped.deepCopy();
        ObjectMapper json = new ObjectMapper();
        ObjectNode row = json.valueToTree(Map.of(
                "name",
                "敏感时期的集体访",
                "cells",
                Map.of("SENSITIVE_PERIOD", Map.of("is", true), "COLLECTIVE", Map.of("is", true)),
                "outcome",
                Map.of("grade", "URGENT", "consultation", false)));
        ((ArrayNode) content.get("rows")).insert(0, row);
        JsonNode draft = api.must(DIRECTOR, TABLES, Map.of("content", content, "note", "敏感时期从严定级（X-31）"));
        int number = draft.at("/number").asInt();
        String run = api.must(DIRECTOR, TABLES + "/" + number + "/simulations", null)
                .at("/simulationId")
                .asText();
        JsonNode done = api.await(
                DIRECTOR,
                "/grading/v1/simulations/" + run,
                "the simulation",
                simulation -> simulation.at("/state").asText().equals("DONE"));
        say.accept("edition %d of the grading table drafted and simulated: %d petitions, %d would change"
                .formatted(
                        number, done.at("/done").asLong(), done.at("/changed").asLong()));
        api.mustFrom(draft.at("/version").asLong(), SECOND_DIRECTOR, TABLES + "/" + number + "/activation");
        say.accept("activated by a second director");
    }

    private void panel(String id, JsonNode proposal) {
        api.must(
                CLERK,
                GRADINGS + id + "/panel",
                Map.of(
                        "units",
                        List.of("/group/hr", "/group/safety"),
                        "limit",
                        Map.of("amount", 1, "unit", "WORKING_DAYS")));
        api.must(
                HR, GRADINGS + id + "/opinion", Map.of("unit", "/group/hr", "grade", "ORDINARY", "reason", "属于一般生活诉求"));
        api.must(
                SAFETY,
                GRADINGS + id + "/opinion",
                Map.of("unit", "/group/safety", "grade", "IMPORTANT", "reason", "涉及面较广，宜从严"));
        JsonNode decided = walk.decideGrade(id, proposal, null);
        say.accept("two departments heard: " + decided.at("/opinions/0/state").asText() + ", "
                + decided.at("/opinions/1/state").asText() + "; plan "
                + decided.at("/plan/template").asText());
    }

    private void regrade(String id) {
        JsonNode changed = api.must(
                CLERK,
                GRADINGS + id + "/regrading",
                Map.of(
                        "complexity",
                        "LOW",
                        "urgency",
                        "LOW",
                        "scope",
                        "HIGH",
                        "grade",
                        "IMPORTANT",
                        "changed",
                        Map.of("PEOPLE", 60),
                        "reason",
                        "又有六十名职工联名反映"));
        say.accept("regraded: due %s instead of %s"
                .formatted(
                        changed.at("/regradings/0/dueAfter").asText(),
                        changed.at("/regradings/0/dueBefore").asText()));
        walk.awaitEvent(id, "grade-changed");
    }

    private void dispute(String id) {
        JsonNode named = api.must(
                CLERK,
                GRADINGS + id + "/units",
                Map.of("leadUnit", "/group/hr", "supportingUnits", List.of("/group/safety"), "reason", "按职责分工办理"));
        api.must(
                HR,
                GRADINGS + id + "/units/dispute",
                Map.of("unit", named.at("/units/0").asText(), "reason", "食堂由后勤部门管理"));
        JsonNode settled = api.must(
                DIRECTOR,
                GRADINGS + id + "/units/dispute/decision",
                Map.of(
                        "leadUnit",
                        "/group/logistics",
                        "supportingUnits",
                        List.of("/group/hr"),
                        "reason",
                        "由后勤主办、人力协办"));
        say.accept("a dispute about who is responsible, settled by the common superior: "
                + settled.at("/units/0").asText());
    }

    /** The limit stands still for an appraisal, and the head of the unit extends it. */
    private void limit(String id) {
        String handling = HANDLINGS + id;
        JsonNode suspended = api.must(
                CLERK,
                handling + "/limit/suspension",
                Map.of(
                        "ground",
                        "APPRAISAL",
                        "until",
                        api.get(CLERK, handling).body().at("/dueAt").asText().substring(0, DAY),
                        "explanation",
                        "委托第三方核算成本"));
        JsonNode resumed = api.must(CLERK, handling + "/limit/resumption", Map.of("explanation", "核算结果提前收到"));
        api.must(
                CLERK,
                handling + "/limit/extension",
                Map.of("days", 10, "reason", "SEVERAL_UNITS", "explanation", "后勤、人力需会商补贴方案"));
        JsonNode extended = api.must(
                DIRECTOR, handling + "/limit/extension/decision", Map.of("granted", true, "explanation", "同意延期十日"));
        say.accept("limit suspended until %s, resumed, extended by ten days: due %s, then %s, then %s"
                .formatted(
                        suspended.at("/standstill/until").asText(),
                        suspended.at("/dueAt").asText(),
                        resumed.at("/dueAt").asText(),
                        extended.at("/dueAt").asText()));
        awaitExtension(id);
    }

    private void awaitExtension(String id) {
        api.await(
                CLERK,
                PETITIONS + id,
                "the extension in intake",
                petition -> petition.at("/extendedFor").asText().equals("SEVERAL_UNITS"));
    }

    /** Taken back after the grade: every later step lets go. */
    private void withdrawal(String id) {
        api.must(
                CLERK,
                PETITIONS + id + "/settlement",
                Map.of("settlement", "WITHDRAWN", "explanation", "食堂已恢复原价，来访人自愿撤回。", "agreed", true));
        api.await(
                CLERK,
                HANDLINGS + id + "/deadlines",
                "the end of the handling",
                clocks -> !clocks.findValuesAsText("state").contains("RUNNING"));
        say.accept("taken back by the petitioner after the grade: no clock of it runs any more");
    }
}
