package org.suyuan.feedback.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.suyuan.feedback.rest.Acts.contacted;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;
import static org.suyuan.feedback.rest.Acts.postAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.consultation.ActionItemDone;
import org.suyuan.contract.consultation.ActionItemMoved;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** What must be done before a petition is closed. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ObligationResourceTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final Map<String, Object> DELIVERY =
            Map.of("way", "POST", "deliveredOn", "2026-11-20", "proof", "挂号信 0231");
    private static final Map<String, Object> DONE = Map.of("evidence", "工资条已核对，津贴到账。");

    @Test
    @DisplayName("E-22, F-08 what a reply promises has a clock, and nothing is closed before it is kept")
    void a_promise_is_kept() {
        UUID id = contacted();
        Acts.reply(id, reply(TODAY.plusDays(30))).statusCode(200);
        post("department", id, "delivery", DELIVERY).statusCode(200);
        get("clerk", id, "/obligations")
                .body("$", hasSize(1))
                .body("[0].source", equalTo("PROMISE"))
                .body("[0].what", equalTo("补发三个月津贴"))
                .body("[0].state", equalTo("OPEN"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'promise' }.state", equalTo("RUNNING"));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(409).body("rule", equalTo("OBLIGATIONS_ARE_MET"));
        String promise =
                "obligations/" + get("clerk", id, "/obligations").extract().path("[0].obligationId");
        postAs(TestTokens.bearer("department", "safety-qian", "/group/safety"), id, promise + "/fulfilment", DONE)
                .statusCode(404);
        post("department", id, promise + "/fulfilment", Map.of("evidence", "电话 13812345678 已通知"))
                .statusCode(422)
                .body("rule", equalTo("NOTE_SHOWS_NO_PERSON"));
        post("department", id, promise + "/fulfilment", DONE)
                .statusCode(200)
                .body("[0].state", equalTo("KEPT"))
                .body("[0].explanation", equalTo("工资条已核对，津贴到账。"))
                .body("[0].keptBy", equalTo("department-wang"));
        post("department", id, promise + "/fulfilment", DONE).statusCode(409).body("rule", equalTo("OBLIGATION_WAITS"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'promise' }.state", equalTo("MET"));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(200);
    }

    @Test
    @DisplayName("E-22 a promise is due today or later, within 366 days, and of a unit that exists")
    void a_promise_is_for_a_day_to_come() {
        UUID id = contacted();
        for (LocalDate never : List.of(TODAY.minusDays(1), TODAY.plusDays(367))) {
            Acts.reply(id, reply(never)).statusCode(422).body("rule", equalTo("PROMISED_FOR_A_DAY_TO_COME"));
        }
        get("clerk", id, "/obligations").body("$", hasSize(0));
        get("clerk", id, "/replies").body("$", hasSize(0));
        Acts.reply(id, reply(TODAY)).statusCode(200);
    }

    @Test
    @DisplayName("F-08 what is handed on to a later day lets the petition close, and is kept all the same")
    void handed_on() {
        UUID id = contacted();
        Acts.reply(id, reply(TODAY.plusDays(366))).statusCode(200);
        post("department", id, "delivery", DELIVERY).statusCode(200);
        String promise =
                "obligations/" + get("clerk", id, "/obligations").extract().path("[0].obligationId");
        post("department", id, promise + "/handing-on", handingOn(TODAY.plusDays(9)))
                .statusCode(403);
        for (LocalDate never : List.of(TODAY, TODAY.plusDays(367))) {
            post("clerk", id, promise + "/handing-on", handingOn(never))
                    .statusCode(422)
                    .body("rule", equalTo("HANDED_ON_TO_A_DAY_TO_COME"));
        }
        post("clerk", id, promise + "/handing-on", handingOn(TODAY.plusDays(1)))
                .statusCode(200)
                .body("[0].state", equalTo("HANDED_ON"))
                .body("[0].unit", equalTo("/group/finance"));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(200);
        get("clerk", id, "/deadlines").body("find { it.purpose == 'promise' }.state", equalTo("RUNNING"));
        post("clerk", id, promise + "/fulfilment", DONE).statusCode(200).body("[0].state", equalTo("KEPT"));
    }

    @Test
    @DisplayName(
            "C-05, F-08 action items of the minutes keep a petition open until the consultation is told they are done")
    void action_items() {
        UUID id = Acts.graded();
        UUID item = UUID.randomUUID();
        Wire.send(minutes(id, item));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/obligations")
                        .statusCode(200)
                        .body("obligationId", hasItem(item.toString())));
        answered(id);
        post("clerk", id, "obligations/" + item + "/fulfilment", DONE)
                .statusCode(409)
                .body("rule", equalTo("ACTION_ITEM_IS_REPORTED_TO_ITS_CHAIR"));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(409).body("rule", equalTo("OBLIGATIONS_ARE_MET"));
        Wire.send(new ActionItemDone(id, item, "hr-li"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/obligations").body("[0].state", equalTo("KEPT")));
        post("clerk", id, "closing", Acts.CLOSING).statusCode(200);
    }

    @Test
    @DisplayName("E-22 a reply promises what the lead unit or an assisting one does, not what others do")
    void promised_by_who_handles() {
        UUID id = contacted();
        Map<String, Object> others = new HashMap<>(reply(TODAY.plusDays(9)));
        others.put("promises", List.of(Map.of("what", "补发", "unit", "/group/finance", "dueOn", TODAY.toString())));
        Acts.reply(id, others).statusCode(422).body("rule", equalTo("PROMISED_BY_WHO_HANDLES"));
        Acts.reply(id, reply(TODAY.plusDays(9))).statusCode(200);
    }

    @Test
    @DisplayName("C-05 an action item that is done before its minutes are known here is done when they are")
    void done_before_the_minutes() {
        UUID id = Acts.graded();
        UUID item = UUID.randomUUID();
        Wire.send(new ActionItemDone(id, item, "hr-li"));
        Wire.send(minutes(id, item));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/obligations").body("state", equalTo(List.of("KEPT"))));
    }

    @Test
    @DisplayName(
            "C-06 an item that the chair moves is another unit's until another day; one that a supplement replaces binds no more")
    void moved_and_replaced() {
        UUID id = Acts.graded();
        UUID item = UUID.randomUUID();
        UUID added = UUID.randomUUID();
        Wire.send(new ActionItemMoved(id, item, "/group/finance", TODAY.plusDays(20), "leader-sun"));
        Wire.send(minutes(id, item));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/obligations")
                        .body("unit", equalTo(List.of("/group/finance")))
                        .body("dueOn", equalTo(List.of(TODAY.plusDays(20).toString()))));
        Wire.send(new MinutesSupplemented(
                id,
                1,
                List.of(item),
                List.of(new MinutesAdopted.Item(added, "/group/safety", TODAY.plusDays(9))),
                "leader-sun",
                null));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("clerk", id, "/obligations")
                        .body("find { it.obligationId == '" + item + "' }.state", equalTo("WITHDRAWN"))
                        .body("find { it.obligationId == '" + added + "' }.state", equalTo("OPEN")));
    }

    private static MinutesAdopted minutes(UUID id, UUID item) {
        return new MinutesAdopted(
                id,
                "leader-sun",
                "/group/hr",
                List.of(new MinutesAdopted.Item(item, "/group/hr", TODAY.plusDays(5))),
                null);
    }

    @Test
    @DisplayName("E-09 what a reply promised that is set aside is promised no more")
    void withdrawn() {
        UUID id = contacted();
        Acts.reply(id, reply(TODAY.plusDays(30))).statusCode(200);
        post("department", id, "delivery", DELIVERY).statusCode(200);
        post("clerk", id, "reviews", Map.of("demand", "应按一级标准补发。")).statusCode(200);
        Map<String, Object> back = Map.of("outcome", "SENT_BACK", "opinion", "事实不清，重新办理。");
        post("director", id, "reviews/decision", back).statusCode(200);
        get("clerk", id, "/obligations").body("[0].state", equalTo("WITHDRAWN"));
        get("clerk", id, "/deadlines").body("find { it.purpose == 'promise' }.state", equalTo("CANCELLED"));
    }

    private static void answered(UUID id) {
        Acts.awaitUnit(id);
        post("clerk", id, "assignment", Map.of("unit", "/group/hr")).statusCode(200);
        Acts.contact(id);
        Acts.reply(id, Acts.explaining("属实")).statusCode(200);
        post("department", id, "delivery", DELIVERY).statusCode(200);
    }

    private static Map<String, Object> reply(LocalDate dueOn) {
        return Map.of(
                "investigation",
                "查阅",
                "facts",
                "漏发",
                "basis",
                "办法",
                "findings",
                List.of(Acts.finding("SUPPORT")),
                "promises",
                List.of(Map.of("what", "补发三个月津贴", "unit", "/group/hr", "dueOn", dueOn.toString())));
    }

    private static Map<String, Object> handingOn(LocalDate dueOn) {
        return Map.of("unit", "/group/finance", "dueOn", dueOn.toString(), "explanation", "须待一月工资核算。");
    }
}
