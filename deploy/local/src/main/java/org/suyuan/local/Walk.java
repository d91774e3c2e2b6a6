package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.LEADER;
import static org.suyuan.local.Accounts.PUBLISHER;
import static org.suyuan.local.Accounts.REVIEWER;
import static org.suyuan.local.Accounts.SAFETY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The acts of one petition's way through the five steps, over REST only. What the demo, the bench and the tests do. */
public final class Walk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HR_UNIT = "/group/hr";

    private final Api api;
    private final TimeMachine time;

    public Walk(Api api, TimeMachine time) {
        this.api = api;
        this.time = time;
    }

    /** Registers; returns the answer with petition and receipt code. */
    public JsonNode register(String channel, String title, String text, List<String> urgentSigns) {
        return api.must(
                CLERK,
                "/intake/v1/petitions",
                Map.of(
                        "channel", channel,
                        "anonymous", false,
                        "petitioners",
                                List.of(Map.of(
                                        "name",
                                        "张三丰",
                                        "phone",
                                        "13800001111",
                                        "idNumber",
                                        "150000199001010010",
                                        "representative",
                                        false)),
                        "title", title,
                        "text", text,
                        "unit", "/group/mine-2/team-3",
                        "urgentSigns", urgentSigns));
    }

    public void accept(String id) {
        api.must(CLERK, "/intake/v1/petitions/" + id + "/acceptance", null);
    }

    public void issueReport(String id) {
        api.must(CLERK, "/intake/v1/petitions/" + id + "/report/issuance", null);
    }

    /** The grading, once the report has arrived and a grade is proposed. */
    public JsonNode proposedGrade(String id) {
        return api.await(
                CLERK,
                "/grading/v1/gradings/" + id,
                "the proposed grade",
                grading -> grading.at("/state").asText().equals("PROPOSED"));
    }

    /** Decides as proposed, or for another grade with a reason. */
    public JsonNode decideGrade(String id, JsonNode proposed, @Nullable String otherGrade) {
        Map<String, Object> decision = new java.util.LinkedHashMap<>(asProposed(proposed));
        if (otherGrade != null) {
            decision.put("grade", otherGrade);
            decision.put("reason", "涉及多个班组，拖延可能扩大");
        }
        return api.must(CLERK, "/grading/v1/gradings/" + id + "/decision", decision);
    }

    /** The decision that agrees with what the table says. */
    private static Map<String, Object> asProposed(JsonNode grading) {
        return Map.of(
                "complexity", grading.at("/criteria/complexity").asText(),
                "urgency", grading.at("/criteria/urgency").asText(),
                "scope", grading.at("/criteria/scope").asText(),
                "grade", grading.at("/proposed").asText());
    }

    /** The same as one of many decisions, from the version that was seen. */
    public static Map<String, Object> listed(JsonNode grading) {
        return Map.of(
                "petitionId", grading.at("/petitionId").asText(),
                "version", grading.at("/version").asLong(),
                "decision", asProposed(grading));
    }

    /** Calls, hears two departments and adopts minutes with one action item. */
    public void consult(String id) {
        String base = "/consultation/v1/consultations/" + id;
        api.await(LEADER, base, "the consultation", any -> true);
        api.must(
                LEADER,
                base + "/call",
                Map.of(
                        "meetsAt", time.now().plus(Duration.ofHours(2)).toString(),
                        "participants",
                                List.of(
                                        Map.of("unit", HR_UNIT, "part", "DEPARTMENT"),
                                        Map.of("unit", "/group/safety", "part", "DEPARTMENT"),
                                        Map.of("unit", "/group/legal", "part", "LEGAL_COUNSEL"))));
        api.must(HR, base + "/statements", Map.of("unit", HR_UNIT, "text", "经核查，三个月津贴未列入工资表。"));
        api.must(SAFETY, base + "/statements", Map.of("unit", "/group/safety", "text", "高温作业记录齐全，符合发放条件。"));
        api.must(
                LEADER,
                base + "/minutes",
                Map.of(
                        "facts",
                        "三个月高温津贴未列入工资表，涉及两个班组。",
                        "leadUnit",
                        HR_UNIT,
                        "plan",
                        "人力资源部补发并修订工资表模板。",
                        "items",
                        List.of(Map.of(
                                "what",
                                "补发津贴",
                                "unit",
                                HR_UNIT,
                                "dueOn",
                                today().plusDays(5).toString()))));
    }

    /** Reports the action items of the minutes done. */
    public void completeItems(String id) {
        String base = "/consultation/v1/consultations/" + id;
        for (JsonNode item : api.get(LEADER, base).body().at("/minutes/items")) {
            api.must(HR, base + "/items/" + item.at("/itemId").asText() + "/completion", null);
        }
    }

    /** Publishes a notice after a second person's review. */
    public void publish(String id) {
        String base = awaitDisclosure(id);
        api.must(
                PUBLISHER,
                base + "/draft",
                Map.of(
                        "kind", "CASE",
                        "title", "关于高温津贴发放问题的办理公示",
                        "body", "有职工反映夏季高温津贴未按时发放，经核查属实，已补发。",
                        "basis", "《防暑降温措施管理办法》第十七条",
                        "process", "登记、定级、会诊、补发、回访"));
        api.must(REVIEWER, base + "/publication", null);
    }

    /** Publishes nothing, with the ground. */
    public void waiveDisclosure(String id) {
        api.must(PUBLISHER, awaitDisclosure(id) + "/waiver", Map.of("ground", "PERSONAL_PRIVACY"));
    }

    private String awaitDisclosure(String id) {
        String base = "/disclosure/v1/disclosures/" + id;
        api.await(PUBLISHER, base, "the disclosure", any -> true);
        return base;
    }

    /** Contacts the petitioner: before the assignment too, when it is urgent. */
    public void contact(String id) {
        api.await(CLERK, handling(id), "the handling", any -> true);
        api.must(CLERK, handling(id) + "/contact", Map.of("way", "PHONE"));
    }

    public void assign(String id) {
        awaitHandling(id, "TO_ASSIGN");
        api.must(CLERK, handling(id) + "/assignment", Map.of("unit", HR_UNIT));
    }

    public void signIn(String id) {
        api.must(HR, handling(id) + "/sign-in", null);
    }

    /** Replies and delivers; returns the one-time evaluation code. */
    public String replyAndDeliver(String id) {
        api.must(
                HR,
                handling(id) + "/reply",
                Map.of(
                        "opinion", "SUPPORT",
                        "investigation", "调阅工资表，询问班组长及当事人。",
                        "facts", "三个月高温津贴未列入工资表。",
                        "basis", "《防暑降温措施管理办法》第十七条",
                        "conclusion", "于本月工资日一次性补发。"));
        return api.must(
                        HR,
                        handling(id) + "/delivery",
                        Map.of("way", "FACE_TO_FACE", "deliveredOn", today().toString(), "proof", "当面签收，送达回证"))
                .at("/evaluationCode")
                .asText();
    }

    public void evaluate(String code, int score) {
        api.must(null, "/feedback/v1/public/evaluations", Map.of("evaluationCode", code, "score", score));
    }

    public void close(String id) {
        api.must(
                CLERK,
                handling(id) + "/closing",
                Map.of(
                        "responsibilityPlaced", true,
                        "problemSolved", true,
                        "hazardTreated", true,
                        "outcome", "RESOLVED"));
    }

    /** Revisits; with a new matter, a linked petition starts. */
    public void revisit(String id, boolean newMatter) {
        Map<String, Object> found = new java.util.LinkedHashMap<>(
                Map.of("implemented", true, "satisfied", !newMatter, "retaliation", false, "notes", "津贴已到账。"));
        if (newMatter) {
            found.put("newMatter", Map.of("title", "夜班津贴标准不明", "text", "改为四班三运转后，夜班津贴标准未公布。", "unit", "/group/mine-2"));
        }
        api.must(CLERK, handling(id) + "/revisit", found);
    }

    /** Archives once the disclosure's end has arrived. */
    public void archive(String id) {
        api.await(
                CLERK,
                handling(id),
                "the end of the disclosure",
                one -> one.at("/disclosureDecided").asBoolean());
        api.must(CLERK, handling(id) + "/archive", null);
    }

    /** The events of a petition so far, by its timeline. */
    public List<JsonNode> timeline(String id) {
        List<JsonNode> entries = new ArrayList<>();
        api.get(CLERK, "/feedback/v1/petitions/" + id + "/timeline").body().forEach(entries::add);
        return entries;
    }

    /** Waits until the timeline shows an event. */
    public JsonNode awaitEvent(String id, String name) {
        JsonNode timeline = api.await(
                CLERK,
                "/feedback/v1/petitions/" + id + "/timeline",
                name,
                all -> all.findValuesAsText("type").stream().anyMatch(type -> type.contains("." + name + ".")));
        for (JsonNode entry : timeline) {
            if (entry.at("/type").asText().contains("." + name + ".")) {
                return entry;
            }
        }
        throw new IllegalStateException(name);
    }

    private void awaitHandling(String id, String state) {
        api.await(
                CLERK,
                handling(id),
                "the handling in " + state,
                one -> one.at("/state").asText().equals(state));
    }

    private static String handling(String id) {
        return "/feedback/v1/handlings/" + id;
    }

    private LocalDate today() {
        Instant now = time.now();
        return LocalDate.ofInstant(now, ZONE);
    }
}
