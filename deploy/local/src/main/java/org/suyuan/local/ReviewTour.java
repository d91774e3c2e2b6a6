package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;
import static org.suyuan.local.Accounts.MINE_DIRECTOR;
import static org.suyuan.local.Accounts.MINE_HR;
import static org.suyuan.local.Accounts.MINE_HR_HEAD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.suyuan.local.Api.Account;

/** An opinion is contested twice, by receipt code: reviewed with a hearing and a panel, then re-reviewed. */
final class ReviewTour {
    private static final String ASSESSORS = "/feedback/v1/assessors";

    private final Api api;
    private final TimeMachine time;
    private final Consumer<String> say;

    ReviewTour(Api api, TimeMachine time, Consumer<String> say) {
        this.api = api;
        this.time = time;
        this.say = say;
    }

    /** The acts of the unit whose opinion it is: there are two higher ones. */
    HandlingWalk unit() {
        return new HandlingWalk(api, time, MINE_HR, MINE_HR_HEAD);
    }

    /** Brings a delivered reply to the end of its remedies. */
    void run(String id, String receiptCode) {
        ask(receiptCode, "薪级核定少算了一年工龄，请复查。", "REVIEW");
        drawPanel(id);
        hold(id);
        assess(id);
        decide(id, "UPHELD", MINE_DIRECTOR);
        awaitTold(receiptCode);
        ask(receiptCode, "复查未核对人事档案原件，请复核。", "RE_REVIEW");
        decide(id, "CHANGED", DIRECTOR);
        awaitTold(receiptCode);
        say.accept("the re-review changes the opinion; the same facts are accepted no more");
    }

    private void ask(String receiptCode, String demand, String stage) {
        api.must(null, "/intake/v1/public/reviews", Map.of("receiptCode", receiptCode, "demand", demand));
        JsonNode status = api.awaitPosted(
                "/intake/v1/public/status",
                Map.of("receiptCode", receiptCode),
                "the review that was asked for",
                one -> one.at("/review/standing").asText().equals("RUNS")
                        && one.at("/review/stage").asText().equals(stage));
        say.accept("asked for by receipt code: %s, due %s"
                .formatted(stage, status.at("/review/dueAt").asText()));
    }

    /** What was delivered is known under the code a moment later. */
    private void awaitTold(String receiptCode) {
        api.awaitPosted(
                "/intake/v1/public/status",
                Map.of("receiptCode", receiptCode),
                "the delivery of the opinion",
                one -> one.at("/review/standing").asText().equals("TOLD"));
    }

    private void drawPanel(String id) {
        List.of("expert-lu", "expert-ma", "expert-tang").forEach(one -> enter(one, "EXPERT"));
        List.of("staff-cui", "staff-hao").forEach(one -> enter(one, "STAFF_REPRESENTATIVE"));
        JsonNode panels =
                act(id, "review-panels", Map.of("experts", 2, "lawyers", 0, "staffRepresentatives", 1), MINE_DIRECTOR);
        say.accept("drawn by lot to review the conclusion: "
                + panels.at("/0/members").findValuesAsText("account"));
    }

    private void enter(String account, String kind) {
        api.must(
                MINE_DIRECTOR,
                ASSESSORS,
                Map.of("account", account, "kind", kind, "unit", "/group/mine-2", "field", "劳动人事"));
    }

    private void hold(String id) {
        List<Map<String, String>> parts = List.of(
                Map.of("part", "CHAIR", "account", MINE_DIRECTOR.name()),
                Map.of("part", "RECORDER", "account", "mine-clerk-pan"),
                Map.of("part", "MEMBER", "account", "mine-law-he"),
                Map.of("part", "MEMBER", "account", "mine-union-luo"),
                Map.of("part", "PETITIONER"),
                Map.of("part", "HANDLING_UNIT", "unit", MINE_HR.unit()));
        String day = time.today().plusDays(7).toString();
        act(
                id,
                "hearings",
                Map.of(
                        "beginsOn", day,
                        "endsOn", day,
                        "place", "二号井信访接待室",
                        "subject", "工龄起算日期如何认定。",
                        "participants", parts),
                MINE_DIRECTOR);
        time.forward(Duration.ofDays(7));
        JsonNode held = act(
                id,
                "hearings/record",
                Map.of("heldOn", day, "attended", parts, "record", "双方陈述、质证；合议意见：维持。"),
                MINE_DIRECTOR);
        say.accept("a hearing, announced a week before, with %d participants; the week does not count"
                .formatted(held.at("/0/attended").size()));
    }

    private void assess(String id) {
        JsonNode panel =
                api.get(MINE_DIRECTOR, path(id) + "review-panels").body().at("/0");
        panel.at("/members")
                .forEach(one -> act(
                        id,
                        "review-panels/members/" + one.at("/assessorId").asText() + "/opinion",
                        Map.of("outcome", "UPHELD", "words", "起算日期以入职登记表为准，依据充分。"),
                        MINE_DIRECTOR));
    }

    private void decide(String id, String outcome, Account by) {
        act(id, "reviews/decision", Map.of("outcome", outcome, "opinion", "经审查，理由如下。"), by);
        act(
                id,
                "reviews/delivery",
                Map.of("way", "POST", "deliveredOn", time.today().toString(), "proof", "挂号信 0366"),
                CLERK);
        say.accept("the opinion is given and delivered: " + outcome);
    }

    private JsonNode act(String id, String act, Map<String, ?> body, Account as) {
        return api.must(as, path(id) + act, body);
    }

    private static String path(String id) {
        return "/feedback/v1/handlings/" + id + "/";
    }
}
