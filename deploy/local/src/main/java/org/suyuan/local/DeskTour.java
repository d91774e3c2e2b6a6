package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;
import static org.suyuan.local.Accounts.LIAISON;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Walks through the acts around petitions: at the grass roots, at a reception, at the desk itself. */
final class DeskTour {
    private static final String UNIT = "/group/mine-2";
    private static final String POINT = "M2-T3";

    private final Api api;
    private final Consumer<String> say;

    DeskTour(Api api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    void run() {
        grassroots();
        reception();
        enquiry();
        search();
    }

    private void grassroots() {
        api.must(
                DIRECTOR,
                "/intake/v1/liaison-points",
                List.of(Map.of(
                        "code",
                        POINT,
                        "kind",
                        "LIAISON_POINT",
                        "name",
                        "二矿采煤三队联络点",
                        "unit",
                        UNIT + "/team-3",
                        "officers",
                        List.of(LIAISON.name()))));
        String small = need("SMALL_NEED", "浴室热水不足", "中班升井后浴室没有热水。");
        api.must(
                LIAISON,
                "/intake/v1/needs/" + small + "/solution",
                Map.of("solution", "已更换热水阀，当日恢复供应。", "satisfied", true));
        String sign = need("EARLY_SIGN", "新考勤办法引起议论", "新考勤办法实行后，多个班组议论交接班时间不计工时。");
        api.must(LIAISON, "/intake/v1/needs/" + sign + "/petition", Map.of("petitioners", List.of()));
        JsonNode counts = api.get(DIRECTOR, "/intake/v1/needs/indicators?from=2020-01-01&to=2099-12-31")
                .body();
        say.accept("a small need solved by the liaison officer, an early sign turned into a petition; resolved %s %%"
                .formatted(counts.at("/resolution").asText()));
    }

    private String need(String kind, String title, String text) {
        return api.must(
                        LIAISON,
                        "/intake/v1/needs",
                        Map.of(
                                "kind", kind,
                                "source", "DAILY_TALK",
                                "point", POINT,
                                "unit", UNIT + "/team-3",
                                "title", title,
                                "text", text,
                                "people", 12))
                .at("/needId")
                .asText();
    }

    private void reception() {
        JsonNode planned = api.must(
                CLERK,
                "/intake/v1/receptions",
                Map.of(
                        "kind", "RECEPTION",
                        "unit", UNIT,
                        // The demo's clock is ahead of the day by what it has moved.
                        "day",
                                LocalDate.now(ZoneId.of("Asia/Shanghai"))
                                        .plusYears(1)
                                        .toString(),
                        "from", "09:00",
                        "to", "11:30",
                        "place", "HALL-1",
                        "leader", "leader-sun",
                        "departments", List.of(),
                        "places", 8));
        api.must(
                null,
                "/intake/v1/public/receptions/" + planned.at("/receptionId").asText() + "/appointments",
                Map.of("name", "张某某", "phone", "13800000000", "topic", "职工宿舍漏水"));
        say.accept("a leader's reception planned, a place booked without signing in");
    }

    private void enquiry() {
        String id = api.must(
                        CLERK,
                        "/intake/v1/petitions",
                        Map.of(
                                "channel",
                                "INTERNAL_HOTLINE",
                                "anonymous",
                                true,
                                "title",
                                "咨询：请问退休档案怎么办理转移",
                                "text",
                                "请问退休人员的档案怎么办理转移？编号 " + UUID.randomUUID(),
                                "unit",
                                UNIT))
                .at("/petition/petitionId")
                .asText();
        JsonNode settled = api.must(
                CLERK,
                "/intake/v1/petitions/" + id + "/settlement",
                Map.of("settlement", "ENQUIRY_ANSWERED", "explanation", "请本人持身份证到人力资源部办理档案转移。", "agreed", true));
        say.accept(
                "a policy enquiry answered at the desk: " + settled.at("/state").asText());
    }

    private void search() {
        int found = api.must(CLERK, "/intake/v1/petitions/search", Map.of("text", "津贴", "unit", UNIT))
                .at("/items")
                .size();
        say.accept("the words 津贴 find %d of them".formatted(found));
    }
}
