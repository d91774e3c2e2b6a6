package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;
import static org.suyuan.local.Accounts.HR;
import static org.suyuan.local.Accounts.LEADER;
import static org.suyuan.local.Accounts.SAFETY;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A hard petition before the joint conference: minutes that bind, a leader who owns the case, mediation. */
final class ConsultationTour {
    private static final String BODIES = "/consultation/v1/bodies";
    private static final BigDecimal SUM = new BigDecimal("3600.00");
    private static final String SESSIONS = "/consultation/v1/sessions";

    private final Api api;
    private final Walk walk;
    private final TimeMachine time;
    private final Consumer<String> say;
    private final OutsideTour outside;

    ConsultationTour(Api api, Walk walk, TimeMachine time, Consumer<String> say) {
        this.api = api;
        this.walk = walk;
        this.time = time;
        this.say = say;
        this.outside = new OutsideTour(api, time, say);
    }

    /** From the call to minutes that are signed, and supplemented once. */
    void run(String id) {
        walk.call(id);
        meet(id);
        outside.begin(id);
        JsonNode adopted = adopt(id);
        say.accept("drafted, commented on, adopted as %s, signed"
                .formatted(adopted.at("/minutes/number").asText()));
        supplement(id);
        api.must(CLERK, base(id) + "/leader-case", Map.of("leader", LEADER.name(), "plan", "一周内走访两个班组，月底前补发到位。"));
        say.accept("supplemented by one item; the leader owns the case until it is resolved");
    }

    private void meet(String id) {
        JsonNode body =
                api.must(DIRECTOR, BODIES, Map.of("kind", "JOINT_CONFERENCE", "name", "集团信访工作联席会议", "unit", "/group"));
        String conference = body.at("/bodyId").asText();
        api.must(
                DIRECTOR,
                BODIES + "/" + conference + "/members",
                Map.of(
                        "account",
                        LEADER.name(),
                        "post",
                        "PARTY_SECRETARY",
                        "from",
                        time.today().minusYears(1).toString()));
        JsonNode planned = api.must(CLERK, SESSIONS, plan(id, conference));
        String session = SESSIONS + "/" + planned.at("/sessionId").asText();
        for (JsonNode seat : planned.at("/seats")) {
            Api.Account invited = seat.at("/account").asText().equals(HR.name()) ? HR : SAFETY;
            api.must(
                    invited,
                    session + "/seats/" + seat.at("/seatId").asText() + "/answer",
                    Map.of("answer", "ACCEPTED"));
        }
        time.forward(Duration.ofHours(2));
        List<String> seats = planned.at("/seats").findValuesAsText("seatId");
        api.must(LEADER, session + "/holding", Map.of("present", seats));
        JsonNode duties = api.get(CLERK, BODIES + "/duties").body();
        say.accept("the joint conference met under the Party secretary, %s of %s owed this year"
                .formatted(duties.at("/0/done").asText(), duties.at("/0/owed").asText()));
    }

    private Map<String, Object> plan(String id, String conference) {
        Instant begins = time.now().plus(Duration.ofHours(1));
        return Map.of(
                "kind",
                "BODY",
                "bodyId",
                conference,
                "unit",
                "/group",
                "title",
                "信访工作联席会议",
                "when",
                Map.of(
                        "way",
                        "ON_SITE",
                        "place",
                        "集团三楼会议室",
                        "beginsAt",
                        begins.toString(),
                        "endsAt",
                        begins.plus(Duration.ofHours(1)).toString()),
                "chair",
                LEADER.name(),
                "quorum",
                2,
                "agenda",
                List.of(Map.of("petitionId", id, "words", "两个班组加班工资核算")),
                "invited",
                List.of(
                        Map.of("unit", HR.unit(), "account", HR.name(), "part", "DEPARTMENT"),
                        Map.of("unit", SAFETY.unit(), "account", SAFETY.name(), "part", "EXPERT")));
    }

    private JsonNode adopt(String id) {
        api.must(
                CLERK,
                base(id) + "/minutes/draft",
                Map.of(
                        "minutes",
                        walk.minutes(),
                        "commentsUntil",
                        time.now().plus(Duration.ofHours(2)).toString()));
        api.must(SAFETY, base(id) + "/minutes/draft/comments", Map.of("unit", SAFETY.unit(), "words", "补发名单应与出勤记录一致。"));
        time.forward(Duration.ofHours(3));
        JsonNode adopted = api.must(LEADER, base(id) + "/minutes", walk.minutes());
        api.must(HR, base(id) + "/minutes/signatures", Map.of("supplement", 0, "unit", HR.unit()));
        return adopted;
    }

    private void supplement(String id) {
        api.must(
                LEADER,
                base(id) + "/minutes/supplements",
                Map.of(
                        "changes", "落实事项",
                        "words", "增加出勤核对一项。",
                        "items",
                                List.of(Map.of(
                                        "what", "核对两个班组出勤记录",
                                        "unit", SAFETY.unit(),
                                        "dueOn", time.today().plusDays(7).toString()))));
    }

    /** What was resolved is done, one item at the second try; the case is mediated, confirmed by a court and resolved. */
    void end(String id) {
        for (JsonNode item : api.get(CLERK, base(id) + "/items").body()) {
            boolean own = item.at("/unit").asText().equals(HR.unit());
            String path = base(id) + "/items/" + item.at("/itemId").asText();
            if (own) {
                judged(path, HR, Map.of("accepted", false, "reason", "缺少班组签收记录。"));
            }
            judged(path, own ? HR : SAFETY, Map.of("accepted", true));
        }
        say.accept("two items handed in, one sent back once, both accepted by the chair");
        mediate(id);
        outside.end(id);
        api.must(
                LEADER,
                base(id) + "/leader-case/entries",
                Map.of("kind", "VISIT", "day", time.today().toString(), "words", "到两个班组走访，听取意见。"));
        api.must(LEADER, base(id) + "/leader-case/resolution", Map.of("words", "补发到位，双方确认。"));
    }

    private void judged(String item, Api.Account unit, Map<String, ?> judgement) {
        api.must(unit, item + "/evidence", Map.of("evidence", "已按出勤核对并补发。"));
        api.must(LEADER, item + "/judgement", judgement);
    }

    /** A room in which somebody mediates. */
    private void openRoom(String today) {
        JsonNode room = api.must(
                CLERK,
                "/consultation/v1/mediation-places",
                Map.of("kind", "ROOM", "name", "集团职工调解室", "unit", "/group/mediation"));
        api.must(
                CLERK,
                "/consultation/v1/mediation-places/" + room.at("/placeId").asText() + "/mediators",
                Map.of(
                        "account",
                        "mediator-lin",
                        "fields",
                        List.of("劳动报酬"),
                        "languages",
                        List.of("zh-CN"),
                        "from",
                        today));
    }

    private void mediate(String id) {
        String today = time.today().toString();
        openRoom(today);
        JsonNode asked = api.must(
                CLERK,
                base(id) + "/mediations",
                Map.of(
                        "otherSide", HR.unit(),
                        "mediator", "mediator-lin",
                        "consent", "调解申请书 12 号"));
        String one = base(id) + "/mediations/" + asked.at("/0/mediationId").asText();
        api.must(HR, one + "/consent", null);
        api.must(CLERK, one + "/meetings", Map.of("day", today, "way", "LINK", "words", "双方同意按实际出勤核算。"));
        JsonNode agreed = api.must(
                CLERK,
                one + "/agreement",
                Map.of(
                        "agreedOn",
                        today,
                        "words",
                        "一次性补发加班工资差额。",
                        "sum",
                        SUM,
                        "currency",
                        "CNY",
                        "parts",
                        List.of(Map.of("what", "补发差额", "amount", SUM, "dueOn", today))));
        api.must(CLERK, one + "/court-request", Map.of("day", today));
        api.must(CLERK, one + "/confirmation", Map.of("day", today));
        String part = agreed.at("/0/agreement/parts/0/partId").asText();
        JsonNode done =
                api.must(HR, one + "/parts/" + part + "/performance", Map.of("day", today, "evidence", "银行回单 3 号"));
        say.accept("mediated by link, agreed, confirmed by the court, %s"
                .formatted(done.at("/0/state").asText()));
    }

    private static String base(String id) {
        return "/consultation/v1/consultations/" + id;
    }
}
