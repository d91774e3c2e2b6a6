package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Walks petitions of every kind, and the one that a revisit finds, through all five steps, and says what happens. */
final class Demo {
    private final Api api;
    private final Walk walk;
    private final TimeMachine time;
    private final Path packages;
    private final PrintStream out;
    private final Course course;

    Demo(Layout layout, PrintStream out) {
        this.api = new Api(layout);
        this.time = new TimeMachine(layout);
        this.walk = new Walk(api, time);
        this.packages = layout.home().resolve("archive");
        this.out = out;
        this.course = new Course(walk, time, this::say);
    }

    /** Returns the last line. */
    String run() {
        ordinary();
        String consulted = important();
        urgent();
        String found = newMatter();
        String last = linked(found);
        String contested = contested();
        contestedTwice();
        anonymous();
        title("9. Around the desk 基层、接访、咨询、检索");
        new DeskTour(api, this::say).run();
        title("10. At the triage desk 分诊台：定级规则、会商、重新定级、管辖争议");
        new TriageTour(api, walk, this::say).run();
        title("11. The archived file 归档案卷");
        ArchiveTour archive = new ArchiveTour(api, time, packages, this::say);
        archive.run(contested);
        showTimeline(consulted, "the important petition");
        showTimeline(last, "the petition that the revisit found");
        int events = course.events();
        title("12. Ten years later 移交、暂缓销毁、销毁");
        archive.end(contested);
        return "demo ok: %d petitions through 5 steps, %d events".formatted(course.petitions(), events);
    }

    private void ordinary() {
        title("1. An ordinary petition 一般事项");
        String id = course.register("VISIT", "要求补发高温津贴", "六月至八月井下作业，高温津贴至今未发。", List.of());
        course.toGrade(id, null);
        course.handle(id, false);
        JsonNode refused = walk.returnNamingNotice(id, "张三丰");
        say("a notice that names the petitioner: "
                + refused.at("/errors/0/detail").asText());
        say("drafted anew, published on the board after a second person's review");
        walk.publish(id);
        course.finish(id, false);
    }

    private String important() {
        title("2. An important petition with joint consultation 重要事项，联席会诊、专项工作组、纪要、包案、调解、和解");
        String id = course.register("LETTER", "两个班组加班工资核算有误", "七月以来两个班组加班工资少算，班组长无法答复。", List.of());
        course.toGrade(id, "IMPORTANT");
        ConsultationTour tour = new ConsultationTour(api, walk, time, this::say);
        tour.run(id);
        say("16 days pass without an answer: the clock tells");
        walk.handling().assign(id);
        time.forward(Duration.ofDays(17));
        say("deadline reached: "
                + walk.awaitEvent(id, "deadline-reached").at("/data/purpose").asText());
        tour.end(id);
        course.handle(id, true);
        walk.waiveDisclosure(id);
        course.finish(id, false);
        return id;
    }

    private void urgent() {
        title("3. An urgent petition 紧急事项");
        String id = course.register("CALL", "井口通风异常，多人头晕", "今晨三号井口通风异常，多名职工头晕，请立即处理。", List.of("DANGER_TO_LIFE"));
        JsonNode provisional = walk.awaitEvent(id, "provisional-grade-given");
        say("graded urgent before any report: respond until "
                + provisional.at("/data/response/dueAt").asText());
        walk.handling().contact(id);
        say("contacted within the 24 hours, before anybody was assigned");
        course.toGrade(id, null);
        walk.consult(id);
        walk.handling().assign(id);
        walk.handling().signIn(id);
        course.answer(id);
        walk.completeItems(id);
        walk.publish(id);
        course.finish(id, false);
    }

    private String newMatter() {
        title("4. A petition whose revisit finds a new matter 回访发现新问题");
        String id = course.register("INTERNAL_HOTLINE", "社保缴费基数偏低", "今年社保缴费基数低于实际工资。", List.of());
        course.toGrade(id, null);
        course.handle(id, false);
        walk.waiveDisclosure(id);
        course.finish(id, true);
        return id;
    }

    private String linked(String from) {
        title("5. The linked petition 关联信访事项");
        String id = walk.awaitLinked(from);
        course.counts(id);
        say("registered by itself, linked to " + from);
        course.toGrade(id, null);
        course.handle(id, false);
        walk.waiveDisclosure(id);
        course.finish(id, false);
        return id;
    }

    private String contested() {
        title("6. A contested handling 退单、催办、协办、移交、复查、回访重办、保护、回头看、改进建议");
        JsonNode registered = walk.register("VISIT", "要求核实高温岗位津贴标准", "三号工作面是否属高温岗位，各部门说法不一。", List.of());
        String id = registered.at("/petition/petitionId").asText();
        course.counts(id);
        course.toGrade(id, null);
        HandlingTour tour = new HandlingTour(api, walk, time, this::say);
        tour.run(id, registered.at("/receiptCode").asText());
        walk.handling().contact(id);
        course.answer(id);
        tour.contest(id);
        walk.objectToDisclosure(id, registered.at("/receiptCode").asText());
        say("the petitioner objects to a notice by receipt code: nothing is published");
        tour.lookAgain(id, registered.at("/receiptCode").asText());
        course.finish(id, false);
        tour.learn(id);
        return id;
    }

    private void contestedTwice() {
        title("7. Contested to the end 凭查询码申请复查、评议、听证、复核");
        JsonNode registered = walk.register("VISIT", "薪级核定少算工龄", "岗位薪级核定时工龄少算一年，影响每月工资。", List.of());
        String id = registered.at("/petition/petitionId").asText();
        course.counts(id);
        course.toGrade(id, null);
        ReviewTour tour = new ReviewTour(api, time, this::say);
        HandlingWalk unit = tour.unit();
        unit.assign(id);
        unit.signIn(id);
        unit.contact(id);
        unit.replyAndDeliver(id);
        tour.run(id, registered.at("/receiptCode").asText());
        walk.waiveDisclosure(id);
        unit.close(id);
        time.forward(Duration.ofDays(20));
        unit.revisit(id, false);
        unit.archive(id);
        walk.awaitEvent(id, "petition-archived");
    }

    private void anonymous() {
        title("8. An anonymous petition, and the same matter again 匿名信访，重复信访");
        JsonNode filed = api.must(
                null,
                "/intake/v1/public/petitions",
                Map.of(
                        "anonymous",
                        true,
                        "title",
                        "枫桥家园旁边的搅拌站半夜施工",
                        "text",
                        "小区北面建了一个混凝土搅拌站，夜里罐车进出轰隆响，窗台上一天就是一层灰。",
                        "unit",
                        "/group/mine-2"));
        String code = filed.at("/receiptCode").asText();
        say("filed without signing in as " + filed.at("/number").asText());
        api.must(null, "/intake/v1/public/messages", Map.of("receiptCode", code, "text", "施工多在凌晨一点以后。"));
        String second = walk.register("VISIT", "投诉枫桥家园北侧水泥厂灰尘噪音", "枫桥家园北侧拌水泥的厂子灰尘飘进家里，晚上很吵。", List.of())
                .at("/petition/petitionId")
                .asText();
        evaluated(judge(second, code), code);
    }

    /** Who filed it evaluates the reply with a code that nobody else has seen. */
    private void evaluated(String id, String receiptCode) {
        course.counts(id);
        course.toGrade(id, null);
        walk.handling().assign(id);
        walk.handling().signIn(id);
        walk.handling().contact(id);
        walk.handling().replyAndDeliver(id);
        walk.handling().evaluateBy(receiptCode, 4);
        say("answered, and evaluated with the code under the receipt");
        walk.waiveDisclosure(id);
        course.finish(id, false);
    }

    /** The second is recognised as the same matter; both hear of it. Returns the first. */
    private String judge(String second, String code) {
        JsonNode likely = api.get(CLERK, "/intake/v1/petitions/" + second + "/repeats")
                .body()
                .at("/0");
        say("probably the same matter as %s: %s, %s"
                .formatted(likely.at("/number").asText(), likely.at("/names"), likely.at("/topics")));
        api.must(
                CLERK,
                "/intake/v1/petitions/" + second + "/repeats/"
                        + likely.at("/petitionId").asText() + "/judgement",
                Map.of("judgement", "LINK"));
        say("linked by the clerk; its report says repeat");
        api.must(
                CLERK,
                "/intake/v1/petitions/" + likely.at("/petitionId").asText() + "/messages",
                Map.of("text", "已安排夜间巡查，请留意查询码下的答复。"));
        int messages = api.must(null, "/intake/v1/public/messages/list", Map.of("receiptCode", code))
                .size();
        say(messages + " messages under the receipt code");
        return likely.at("/petitionId").asText();
    }

    private void showTimeline(String id, String which) {
        out.println("\nTimeline of " + which + ":");
        for (JsonNode entry : walk.timeline(id)) {
            out.printf(
                    "  %s  %-12s %s%n",
                    entry.at("/occurredAt").asText().substring(0, 16),
                    entry.at("/service").asText(),
                    entry.at("/title").asText()
                            + (entry.at("/data/rung").isMissingNode()
                                    ? ""
                                    : " " + entry.at("/data/purpose").asText() + " "
                                            + entry.at("/data/rung").asText()));
        }
    }

    private void title(String text) {
        out.println("\n" + text);
    }

    private void say(String text) {
        out.println("   " + text);
    }
}
