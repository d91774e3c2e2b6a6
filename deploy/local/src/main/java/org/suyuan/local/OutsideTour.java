package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.LEADER;
import static org.suyuan.local.Accounts.SAFETY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A hard petition beyond the meeting room: read by a leader, a task force, a campaign, local government, a court, a settlement. */
final class OutsideTour {
    private static final String STEP = "/consultation/v1/";
    private static final String GROUP = "/group";

    private final Api api;
    private final TimeMachine time;
    private final Consumer<String> say;

    OutsideTour(Api api, TimeMachine time, Consumer<String> say) {
        this.api = api;
        this.time = time;
        this.say = say;
    }

    /** Before anything is resolved. */
    void begin(String id) {
        api.must(
                DIRECTOR,
                STEP + "responsibilities",
                Map.of(
                        "unit",
                        GROUP,
                        "adoptedOn",
                        time.today().toString(),
                        "entries",
                        List.of(Map.of(
                                "module",
                                "全面",
                                "leader",
                                LEADER.name(),
                                "post",
                                "党委书记",
                                "head",
                                true,
                                "duties",
                                "第一责任人，阅批重要来信。"))));
        api.must(LEADER, base(id) + "readings", Map.of("words", "请人力资源部一周内提出方案。"));
        JsonNode formed = api.must(
                LEADER,
                base(id) + "task-forces",
                Map.of(
                        "lead",
                        HR.name(),
                        "plan",
                        "到两个班组座谈，逐人核对出勤。",
                        "members",
                        List.of(
                                Map.of("unit", HR.unit(), "account", HR.name(), "part", "DEPARTMENT"),
                                Map.of("unit", SAFETY.unit(), "account", SAFETY.name(), "part", "EXPERT"))));
        String force = base(id) + "task-forces/" + formed.at("/0/taskForceId").asText();
        api.must(HR, force + "/notes", Map.of("day", time.today().toString(), "words", "两个班组座谈，核对出勤四十六人次。"));
        api.must(HR, force + "/end", Map.of("solved", true, "result", "出勤核对一致，方案经职工代表确认。"));
        refer(id);
        discuss(id);
        JsonNode briefing = api.get(LEADER, base(id) + "briefing").body();
        say.accept(
                "read by the head of the responsibility list, a task force solved it on the spot; the briefing knows %d events"
                        .formatted(briefing.at("/history").size()));
    }

    private void discuss(String id) {
        JsonNode option = api.must(
                CLERK,
                base(id) + "discussion/options",
                Map.of("words", "一次性补发差额。", "basis", "《工资支付规定》第十三条", "cost", 46_800));
        String votes = base(id) + "discussion/options/"
                + option.at("/options/0/optionId").asText() + "/votes";
        api.must(HR, votes, Map.of("unit", HR.unit(), "vote", "FOR"));
        api.must(SAFETY, votes, Map.of("unit", SAFETY.unit(), "vote", "AGAINST", "words", "应先核对夜班出勤。"));
        say.accept("an option voted on, the dissent kept in its own words");
    }

    private void refer(String id) {
        JsonNode partner = api.must(
                CLERK,
                STEP + "partners",
                Map.of(
                        "kind",
                        "LABOUR_OFFICE",
                        "name",
                        "某县人力资源和社会保障局",
                        "unit",
                        GROUP,
                        "region",
                        "某市某县",
                        "contact",
                        "劳动监察大队",
                        "languages",
                        List.of("zh-CN"),
                        "rhythm",
                        List.of("MONTHLY_CONSULTATION"),
                        "since",
                        time.today().toString()));
        JsonNode asked = api.must(
                CLERK,
                base(id) + "referrals",
                Map.of(
                        "partnerId",
                        partner.at("/partnerId").asText(),
                        "kind",
                        "HANDLED_TOGETHER",
                        "words",
                        "请共同核定加班工资计算口径。",
                        "answerBy",
                        time.today().plusDays(10).toString()));
        api.must(
                CLERK,
                base(id) + "referrals/" + asked.at("/0/referralId").asText() + "/answer",
                Map.of("takenUp", true, "answer", "口径已共同确认。"));
    }

    /** The campaign counts it once step 5 establishes that it is resolved; a suit ends in a settlement by stages. */
    void end(String id) {
        String today = time.today().toString();
        api.must(
                DIRECTOR,
                STEP + "campaigns",
                Map.of(
                        "unit",
                        GROUP,
                        "title",
                        "年底积案攻坚",
                        "plan",
                        "逐案包保。",
                        "from",
                        today,
                        "until",
                        time.today().plusMonths(3).toString(),
                        "goals",
                        List.of(Map.of("by", time.today().plusMonths(1).toString(), "resolved", 1)),
                        "cases",
                        List.of(Map.of("petitionId", id, "since", today))));
        JsonNode suit = api.must(
                CLERK,
                base(id) + "lawsuits",
                Map.of("kind", "ARBITRATION", "court", "某县劳动人事争议仲裁委员会", "number", "（2026）仲字第12号", "begunOn", today));
        JsonNode settled = api.must(
                CLERK,
                base(id) + "settlements",
                Map.of(
                        "words",
                        "一次性补发，撤回仲裁。",
                        "stages",
                        List.of(Map.of("kind", "PAYMENT", "words", "补发差额。", "dueOn", today))));
        String settlement =
                base(id) + "settlements/" + settled.at("/0/settlementId").asText();
        JsonNode done = api.must(
                CLERK,
                settlement + "/stages/" + settled.at("/0/stages/0/stageId").asText() + "/completion",
                Map.of("day", today, "evidence", "银行回单 4 号"));
        api.must(
                CLERK,
                base(id) + "lawsuits/" + suit.at("/0/lawsuitId").asText() + "/end",
                Map.of("end", "WITHDRAWN", "day", today, "outcome", "和解后撤回。"));
        say.accept("an arbitration withdrawn by a settlement that was performed on "
                + done.at("/0/performedOn").asText());
    }

    private static String base(String id) {
        return STEP + "consultations/" + id + "/";
    }
}
