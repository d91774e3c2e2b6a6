package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Responsibility lists, and what leaders read. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ResponsibilityTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    private final String unit = "/group/u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName(
            "X-04 to X-06, X-05 a list has one head and each module once; the next takes its place, the earlier stays")
    void adopted() {
        get(CLERK, "/v1/responsibilities/one?unit=" + unit).statusCode(404);
        adopt(TODAY.plusDays(1), entry("全面", true)).statusCode(422).body("rule", equalTo("LIST_ADOPTED_BY_NOW"));
        adopt(TODAY, entry("薪酬", false)).statusCode(422).body("rule", equalTo("LIST_HAS_ONE_HEAD"));
        adopt(TODAY, entry("全面", true), entry("薪酬", true)).statusCode(422).body("rule", equalTo("LIST_HAS_ONE_HEAD"));
        adopt(TODAY, entry("全面", true), entry("薪酬", false), entry("薪酬", false))
                .statusCode(422)
                .body("rule", equalTo("MODULE_STANDS_ONCE"));
        adopt(TODAY, entry("全面", true), entry("薪酬", false)).statusCode(200).body("version", equalTo(1));
        adopt(TODAY, entry("薪酬", false), entry("全面", true), entry("安全", false))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("entries[0].head", equalTo(true));
        get(HR, "/v1/responsibilities/one?unit=" + unit).statusCode(403);
        get(CLERK, "/v1/responsibilities/one?version=1&unit=" + unit)
                .body("entries.module", equalTo(List.of("全面", "薪酬")));
        get(CLERK, "/v1/responsibilities?limit=200").body("find { it.unit == '" + unit + "' }.version", equalTo(2));
    }

    @Test
    @DisplayName("X-05 leaders read a petition and say what is to be done; the reading is on record and on its way")
    void read_by_a_leader() {
        UUID id = required();
        String readings = path(id) + "/readings";
        post(CLERK, readings, Map.of("words", "请一周内提出方案。")).statusCode(403);
        post(LEADER, readings, Map.of("words", "请联系 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        post(LEADER, readings, Map.of("words", "请一周内提出方案。")).statusCode(200).body("[0].by", equalTo("leader-sun"));
        get(CLERK, readings).body("words", equalTo(List.of("请一周内提出方案。")));
        assertThat(Wire.await("suyuan.consultation", id, 1))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("letter-read");
        UUID gone = required();
        Wire.send(ContractExamples.of(GradeVoided.class, gone));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, path(gone)).body("state", equalTo("VOID")));
        post(LEADER, path(gone) + "/readings", Map.of("words", "已阅。"))
                .statusCode(409)
                .body("rule", equalTo("NOT_OF_WHAT_WAS_TAKEN_BACK"));
    }

    private ValidatableResponse adopt(LocalDate day, Object... entries) {
        return post(
                LEADER,
                "/v1/responsibilities",
                Map.of("unit", unit, "adoptedOn", day.toString(), "entries", List.of(entries)));
    }

    private static Map<String, Object> entry(String module, boolean head) {
        return Map.of("module", module, "leader", "leader-sun", "post", "党委书记", "head", head, "duties", "管业务同时管稳定。");
    }
}
