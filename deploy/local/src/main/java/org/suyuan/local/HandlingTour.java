package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;
import static org.suyuan.local.Accounts.DISCIPLINE;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.SAFETY;
import static org.suyuan.local.Accounts.SECOND_DIRECTOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What goes otherwise while units handle a petition, and after its closing: sent back, contested, not done, looked at again. */
final class HandlingTour {
    private static final String HANDLINGS = "/feedback/v1/handlings/";
    private static final String PETITIONS = "/intake/v1/petitions/";

    private final Api api;
    private final Walk walk;
    private final TimeMachine time;
    private final Consumer<String> say;

    HandlingTour(Api api, Walk walk, TimeMachine time, Consumer<String> say) {
        this.api = api;
        this.walk = walk;
        this.time = time;
        this.say = say;
    }

    /** Brings a graded petition to where its unit can reply. */
    void run(String id, String receiptCode) {
        walk.handling().assignWith(id, List.of(SAFETY.unit()));
        read(id);
        sendBack(id);
        urge(id, receiptCode);
        assist(id);
        supervise(id);
        act(id, "interim-reply", Map.of("way", "PHONE", "words", "考勤已核对完毕，正在核算，预计下周五前答复。"), HR);
        act(id, "handover", Map.of("person", "hr-zhang", "explanation", "原承办人外出培训。"), HR);
        JsonNode notes = api.get(CLERK, HANDLINGS + id + "/notes").body();
        say.accept("an interim reply, a hand-over to hr-zhang; %d notes on the way".formatted(notes.size()));
    }

    /** The petitioner contests the reply: it is set aside, and the next one is upheld. */
    void contest(String id) {
        act(id, "reviews", Map.of("demand", "应按井下一级高温岗位标准补发。"), CLERK);
        act(id, "reviews/decision", Map.of("outcome", "SENT_BACK", "opinion", "岗位等级未查清，重新处理。"), DIRECTOR);
        say.accept("review: the opinion of the unit is set aside, it is handled anew");
        walk.handling().replyAndDeliver(id);
        act(id, "reviews", Map.of("demand", "对新的答复仍有异议。"), CLERK);
        act(id, "reviews/decision", Map.of("outcome", "UPHELD", "opinion", "认定事实清楚，依据正确，予以维持。"), SECOND_DIRECTOR);
        act(
                id,
                "reviews/delivery",
                Map.of("way", "FACE_TO_FACE", "deliveredOn", time.today().toString(), "proof", "送达回证 0245 号"),
                CLERK);
        say.accept("the new reply is contested, too, and upheld; the opinion is delivered");
    }

    /** Closed, revisited and not implemented: it is handled anew; who is said to retaliate learns nothing of the report. */
    void lookAgain(String id, String receiptCode) {
        walk.handling().close(id);
        JsonNode planned = api.get(CLERK, "/feedback/v1/revisits").body();
        say.accept("to be revisited first: " + planned.at("/0/priority").asText());
        api.must(CLERK, "/feedback/v1/revisits/" + id + "/attempts", Map.of("way", "PHONE", "words", "电话无人接听。"));
        JsonNode revisited = act(
                id,
                "revisit",
                Map.of(
                        "implemented", false,
                        "satisfied", false,
                        "retaliation", true,
                        "retaliationWords", "被调离原岗位，班长称因其上访。",
                        "notes", "补发金额与答复不符。"),
                CLERK);
        say.accept("the revisit finds that it was not done: "
                + revisited.at("/state").asText());
        protect(id, receiptCode);
        walk.handling().replyAndDeliver(id);
    }

    private void protect(String id, String receiptCode) {
        api.must(
                null,
                "/intake/v1/public/retaliation-reports",
                Map.of("receiptCode", receiptCode, "unit", HR.unit(), "words", "投诉后被调到夜班。"));
        JsonNode cases = api.await(
                DISCIPLINE,
                "/feedback/v1/protections",
                "the petitioner's own report",
                all -> all.size() == 1 && all.at("/0/petitionId").asText().equals(id));
        String one = "/feedback/v1/protections/" + cases.at("/0/protectionId").asText();
        api.must(
                DISCIPLINE,
                one + "/measures",
                Map.of(
                        "words",
                        "已约谈，恢复原岗位。",
                        "watchOn",
                        time.today().plusDays(14).toString()));
        JsonNode ended = api.must(DISCIPLINE, one + "/finding", Map.of("finding", "UNCONFIRMED", "words", "调岗系全队轮换。"));
        say.accept("a protection case of %d entries: %s"
                .formatted(ended.at("/entries").size(), ended.at("/finding").asText()));
    }

    /** Drawn by lot and looked at again; what it arose from is mended. */
    void learn(String id) {
        JsonNode drawn = api.must(
                DIRECTOR,
                "/feedback/v1/look-backs",
                Map.of(
                        "title", "办结件回头看",
                        "closedFrom", time.today().minusDays(300).toString(),
                        "closedTo", time.today().toString(),
                        "sample", 3,
                        "checklist", List.of("承诺是否兑现", "是否未再重复信访")));
        String campaign = "/feedback/v1/look-backs/" + drawn.at("/lookBackId").asText();
        api.get(CLERK, campaign + "/petitions")
                .body()
                .forEach(one -> api.must(
                        CLERK,
                        campaign + "/petitions/" + one.at("/petitionId").asText(),
                        Map.of("answers", List.of("YES", "YES"), "words", "本人确认到账。")));
        api.must(DIRECTOR, campaign + "/end", null);
        JsonNode report = api.get(DIRECTOR, campaign + "/report").body();
        say.accept("looked back at %d of %d: %d sound"
                .formatted(
                        report.at("/looked").asInt(),
                        drawn.at("/candidates").asInt(),
                        report.at("/sound").asInt()));
        JsonNode given = api.must(
                DIRECTOR,
                "/feedback/v1/advices",
                Map.of(
                        "petitionIds",
                        List.of(id),
                        "unit",
                        HR.unit(),
                        "rootCause",
                        "RULE_NOT_CARRIED_OUT",
                        "words",
                        "将津贴栏固化进工资表模板。"));
        String advice = "/feedback/v1/advices/" + given.at("/adviceId").asText();
        api.must(HR, advice + "/answer", Map.of("words", "模板已改，下月起执行。"));
        JsonNode checked = api.must(DIRECTOR, advice + "/check", Map.of("effective", true, "words", "未再发生。"));
        say.accept("advice to the unit, answered: " + checked.at("/state").asText());
    }

    private void read(String id) {
        JsonNode read = api.await(HR, PETITIONS + id, "the petition for its unit", any -> true);
        JsonNode contact = api.get(HR, PETITIONS + id + "/identities?purpose=CONTACT&field=NAME&field=PHONE")
                .body();
        say.accept("the lead unit reads %s, and for contact %s"
                .formatted(read.at("/number").asText(), contact.at("/0/name").asText()));
    }

    private void sendBack(String id) {
        act(
                id,
                "order-return",
                Map.of("ground", "NOT_IN_ITS_POWER", "basis", "《部门职责规定》第八条", "explanation", "津贴标准由劳动工资部制定。"),
                HR);
        JsonNode decided =
                act(id, "order-return/decision", Map.of("outcome", "PASSED_UP", "explanation", "属本部门职权。"), CLERK);
        say.accept("the unit wants to send the order back: "
                + decided.at("/returns/0/decision/outcome").asText());
    }

    private void urge(String id, String receiptCode) {
        act(id, "urge", Map.of("words", "请尽快签收并联系信访人。"), CLERK);
        api.must(null, "/intake/v1/public/urges", Map.of("receiptCode", receiptCode));
        api.await(
                CLERK,
                HANDLINGS + id,
                "the petitioner's urging",
                one -> one.at("/urgedByPetitioner").asInt() == 1);
        say.accept("urged by the office and by the petitioner");
    }

    private void assist(String id) {
        act(id, "sign-in", Map.of(), HR);
        act(id, "supporting-units/sign-in", Map.of("unit", SAFETY.unit()), SAFETY);
        act(id, "supporting-units/contribution", Map.of("unit", SAFETY.unit(), "words", "该工作面六月至八月属高温作业场所。"), SAFETY);
        say.accept("lead and assisting unit took it over; the assisting unit gave its part");
    }

    /** The office asks how it is handled; the unit answers, and that is enough. */
    private void supervise(String id) {
        JsonNode opened =
                act(id, "supervisions", Map.of("cause", "WRONG_PROCEDURE", "letter", "请说明退单原因，七日内反馈。"), CLERK);
        String one = "supervisions/" + opened.at("/0/supervisionId").asText();
        act(id, one + "/answer", Map.of("answer", "已明确由本部门承办，并补充调查笔录。"), HR);
        JsonNode judged = act(id, one + "/judgement", Map.of("enough", true, "judgement", "整改到位。"), DIRECTOR);
        say.accept("supervised by the office: " + judged.at("/0/state").asText());
    }

    private JsonNode act(String id, String act, Map<String, ?> body, Api.Account as) {
        return api.must(as, HANDLINGS + id + "/" + act, body);
    }
}
