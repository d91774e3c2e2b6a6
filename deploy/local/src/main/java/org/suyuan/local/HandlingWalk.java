package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.HR_HEAD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.suyuan.local.Api.Account;

/** The acts of step 5 on one petition, over REST only. */
public final class HandlingWalk {
    private final Api api;
    private final TimeMachine time;
    private final Account handler;
    private final Account approver;

    HandlingWalk(Api api, TimeMachine time) {
        this(api, time, HR, HR_HEAD);
    }

    /**
     * The acts of a unit.
     *
     * @param handler who handles it there
     * @param approver who approves its replies
     */
    HandlingWalk(Api api, TimeMachine time, Account handler, Account approver) {
        this.api = api;
        this.time = time;
        this.handler = handler;
        this.approver = approver;
    }

    /** Contacts the petitioner: before the assignment too, when it is urgent. */
    public void contact(String id) {
        api.await(CLERK, handling(id), "the handling", any -> true);
        api.must(CLERK, handling(id) + "/contact", Map.of("way", "PHONE"));
    }

    /** Assigns it to one unit alone. */
    public void assign(String id) {
        assignWith(id, List.of());
    }

    /** Assigns it to a unit that others assist. */
    public void assignWith(String id, List<String> supporting) {
        awaitHandling(id, "TO_ASSIGN");
        api.must(CLERK, handling(id) + "/assignment", Map.of("unit", handler.unit(), "supportingUnits", supporting));
    }

    public void signIn(String id) {
        api.must(handler, handling(id) + "/sign-in", null);
    }

    private Map<String, Object> reply() {
        return Map.of(
                "investigation", "调阅工资表，询问班组长及当事人。",
                "facts", "三个月高温津贴未列入工资表。",
                "basis", "《防暑降温措施管理办法》第十七条",
                "findings", List.of(Map.of("demand", "补发三个月高温津贴", "opinion", "SUPPORT", "conclusion", "于本月工资日一次性补发。")),
                "promises",
                        List.of(Map.of(
                                "what",
                                "补发三个月高温津贴",
                                "unit",
                                handler.unit(),
                                "dueOn",
                                time.today().plusDays(7).toString())));
    }

    /** Drafts, has another person of the unit approve it, issues and delivers. */
    public void replyAndDeliver(String id) {
        JsonNode drafted = api.must(handler, handling(id) + "/reply-drafts", reply());
        String draft = drafted.at("/" + (drafted.size() - 1) + "/draftId").asText();
        api.must(approver, handling(id) + "/reply-drafts/" + draft + "/review", Map.of("approved", true));
        api.must(handler, handling(id) + "/reply", null);
        api.must(
                handler,
                handling(id) + "/delivery",
                Map.of("way", "FACE_TO_FACE", "deliveredOn", time.today().toString(), "proof", "当面签收，送达回证"));
    }

    /** Somebody who did not handle it asks by phone. */
    public void evaluate(String id, int score) {
        api.must(
                CLERK,
                handling(id) + "/evaluations",
                Map.of("score", score, "timely", score, "attitude", score, "solved", score));
    }

    /** The petitioner evaluates with the code that the public status shows to who holds the receipt code. */
    public void evaluateBy(String receiptCode, int score) {
        JsonNode status = api.awaitPosted(
                "/intake/v1/public/status",
                Map.of("receiptCode", receiptCode),
                "the question what the petitioner thinks",
                one -> one.has("evaluation") && !one.at("/evaluation").isNull());
        api.must(
                null,
                "/feedback/v1/public/evaluations",
                Map.of(
                        "evaluationCode",
                        status.at("/evaluation/evaluationCode").asText(),
                        "score",
                        score,
                        "timely",
                        score,
                        "attitude",
                        score,
                        "solved",
                        score));
    }

    /** The unit does what it promised; what the minutes resolved was reported in step 3, and is known here soon. */
    private void keepPromises(String id) {
        String path = handling(id) + "/obligations";
        JsonNode all = api.await(
                CLERK,
                path,
                "the end of the action items",
                list -> open(list).noneMatch(one -> one.at("/source").asText().equals("ACTION_ITEM")));
        open(all)
                .forEach(one -> api.must(
                        handler,
                        path + "/" + one.at("/obligationId").asText() + "/fulfilment",
                        Map.of("evidence", "工资条已核对，津贴到账。")));
    }

    private static Stream<JsonNode> open(JsonNode obligations) {
        return StreamSupport.stream(obligations.spliterator(), false)
                .filter(one -> one.at("/state").asText().equals("OPEN"));
    }

    /** Closes what was promised and resolved and done, once the disclosure's end has arrived; it is resolved, too. */
    public void close(String id) {
        keepPromises(id);
        api.await(
                CLERK,
                handling(id),
                "the end of the disclosure",
                one -> one.at("/disclosureDecided").asBoolean());
        api.must(
                CLERK,
                handling(id) + "/closing",
                Map.of(
                        "responsibleUnit", handler.unit(),
                        "responsiblePerson", "薪酬科科长",
                        "solution", "SOLVED",
                        "solutionEvidence", "工资条载明三个月高温津贴已补发。",
                        "hazard", "TREATED",
                        "hazardEvidence", "工资表模板已加入津贴栏，自动核对。",
                        "rootCause", "RULE_NOT_CARRIED_OUT"));
        api.must(
                CLERK,
                handling(id) + "/outcomes",
                Map.of("outcome", "RESOLVED", "establishedOn", time.today().toString(), "evidence", "本人确认津贴到账。"));
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

    /** Archives it, once no supervision runs: what a limit that was over opened is answered and judged. */
    public void archive(String id) {
        for (JsonNode one : api.get(CLERK, handling(id) + "/supervisions").body()) {
            if (!one.at("/state").asText().equals("ENDED")) {
                endSupervision(id, one.at("/supervisionId").asText());
            }
        }
        api.must(CLERK, handling(id) + "/archive", null);
    }

    private void endSupervision(String id, String supervision) {
        String path = handling(id) + "/supervisions/" + supervision;
        api.must(handler, path + "/answer", Map.of("answer", "因核算口径不一超期，已补办并整改。"));
        api.must(CLERK, path + "/judgement", Map.of("enough", true, "judgement", "理由成立，整改到位。"));
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
}
