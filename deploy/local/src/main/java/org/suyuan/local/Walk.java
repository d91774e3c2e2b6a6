package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.LEADER;
import static org.suyuan.local.Accounts.PUBLISHER;
import static org.suyuan.local.Accounts.REVIEWER;
import static org.suyuan.local.Accounts.SAFETY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The acts of one petition's way through the five steps, over REST only. What the demo, the bench and the tests do. */
public final class Walk {
    static final String HR_UNIT = "/group/hr";

    private final Api api;
    private final TimeMachine time;
    private final HandlingWalk handling;

    public Walk(Api api, TimeMachine time) {
        this.api = api;
        this.time = time;
        this.handling = new HandlingWalk(api, time);
    }

    /** The acts of the last step. */
    public HandlingWalk handling() {
        return handling;
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
        call(id);
        api.must(LEADER, "/consultation/v1/consultations/" + id + "/minutes", minutes());
    }

    /** Calls the consultation and hears two departments. */
    void call(String id) {
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
    }

    Map<String, Object> minutes() {
        String due = time.today().plusDays(5).toString();
        return Map.of(
                "facts",
                "三个月高温津贴未列入工资表，涉及两个班组。",
                "leadUnit",
                HR_UNIT,
                "plan",
                "人力资源部补发并修订工资表模板。",
                "items",
                List.of(Map.of("what", "补发津贴", "unit", HR_UNIT, "dueOn", due)));
    }

    /** Hands in what shows that the action items of the minutes are done; the chair accepts it. */
    public void completeItems(String id) {
        String base = "/consultation/v1/consultations/" + id;
        for (JsonNode item : api.get(LEADER, base).body().at("/minutes/items")) {
            String one = base + "/items/" + item.at("/itemId").asText();
            api.must(HR, one + "/evidence", Map.of("evidence", "工资条载明补发，工资表模板已修订。"));
            api.must(LEADER, one + "/judgement", Map.of("accepted", true));
        }
    }

    /** Publishes a notice after a second person's review. */
    public void publish(String id) {
        draftNotice(id, "有职工反映夏季高温津贴未按时发放，经核查属实，已补发。");
        api.must(REVIEWER, awaitDisclosure(id) + "/publication", null);
    }

    /** Drafts a notice, and waits until intake has looked for the people of the file in it. */
    private void draftNotice(String id, String body) {
        String base = awaitDisclosure(id);
        api.must(
                PUBLISHER,
                base + "/draft",
                Map.of(
                        "kind", "CASE",
                        "title", "关于高温津贴发放问题的办理公示",
                        "body", body,
                        "basis", "《防暑降温措施管理办法》第十七条",
                        "process", "登记、定级、会诊、补发、回访"));
        api.await(
                PUBLISHER,
                base,
                "intake's answer about the draft",
                shown -> shown.path("recognised").isArray());
    }

    /** Drafts a notice that names the petitioner; a second person cannot publish it, and returns it. What the refusal says. */
    public JsonNode returnNamingNotice(String id, String name) {
        draftNotice(id, "经" + name + "反映，高温津贴未按时发放，已补发。");
        String base = awaitDisclosure(id);
        JsonNode refused = api.post(REVIEWER, base + "/publication", null).body();
        api.must(REVIEWER, base + "/return", Map.of("reason", "正文写有当事人姓名"));
        return refused;
    }

    /** Publishes nothing, with the ground. */
    public void waiveDisclosure(String id) {
        api.must(PUBLISHER, awaitDisclosure(id) + "/waiver", Map.of("ground", "PERSONAL_PRIVACY"));
    }

    /** The petitioner objects to a notice, by receipt code: nothing is published. */
    public void objectToDisclosure(String id, String receiptCode) {
        api.must(null, "/intake/v1/public/disclosure-objections", Map.of("receiptCode", receiptCode));
        api.await(
                PUBLISHER,
                "/disclosure/v1/disclosures/" + id,
                "the waiver",
                disclosure -> disclosure.at("/waiver").asText().equals("PETITIONER_OBJECTS"));
    }

    private String awaitDisclosure(String id) {
        String base = "/disclosure/v1/disclosures/" + id;
        api.await(PUBLISHER, base, "the disclosure", any -> true);
        return base;
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

    /** The petition that a revisit found, once it is registered; returns its id. */
    String awaitLinked(String from) {
        JsonNode page = api.await(
                CLERK,
                "/intake/v1/petitions?limit=5",
                "the linked petition",
                all -> all.findValuesAsText("linkedTo").contains(from));
        for (JsonNode petition : page.at("/items")) {
            if (petition.at("/linkedTo").asText().equals(from)) {
                return petition.at("/petitionId").asText();
            }
        }
        throw new IllegalStateException("no petition is linked to " + from);
    }
}
