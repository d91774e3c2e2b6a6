package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Proceedings about a matter, and packages that settle it. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class CourtTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    @Test
    @DisplayName("X-52, E-15 proceedings are entered once by their number, and end with what came of them")
    void before_a_court() {
        UUID id = required();
        String all = path(id) + "/lawsuits";
        post(CLERK, all, suit(TODAY.plusDays(1))).statusCode(422).body("rule", equalTo("LAWSUIT_BEGAN_BY_NOW"));
        post(CLERK, all, suit(TODAY)).statusCode(200).body("[0].kind", equalTo("LAWSUIT"));
        Map<String, String> again = new HashMap<>(suit(TODAY));
        again.put("number", "(2026)某民初118号");
        post(CLERK, all, again).statusCode(409).body("rule", equalTo("LAWSUIT_IS_ENTERED_ONCE"));
        get(CLERK, "/v1/lawsuits?limit=200").body("petitionId", hasItem(id.toString()));
        String end = all + "/" + get(CLERK, all).extract().path("[0].lawsuitId") + "/end";
        post(CLERK, end, end(TODAY.minusDays(1))).statusCode(422).body("rule", equalTo("LAWSUIT_BEGAN_BY_NOW"));
        post(CLERK, end, end(TODAY)).statusCode(200).body("[0].end", equalTo("SETTLED"));
        post(CLERK, end, end(TODAY)).statusCode(409).body("rule", equalTo("LAWSUIT_RUNS"));
        get(CLERK, "/v1/lawsuits?limit=200").body("petitionId", not(hasItem(id.toString())));
        assertThat(types(id)).containsExactly("lawsuit-begun", "lawsuit-ended");
    }

    @Test
    @DisplayName(
            "X-52, X-58 a settlement is performed stage by stage, each with its clock; people are placed as planned at most")
    void settled_in_stages() {
        UUID id = required();
        String all = path(id) + "/settlements";
        post(CLERK, all, settlement(TODAY.minusDays(1), 261)).statusCode(422).body("rule", equalTo("STAGES_END_AHEAD"));
        Map<String, Object> uncounted = new HashMap<>(settlement(TODAY, 261));
        uncounted.put("stages", List.of(Map.of("kind", "PLACEMENT", "words", "安置。", "dueOn", TODAY.toString())));
        post(CLERK, all, uncounted).statusCode(422).body("rule", equalTo("PLACEMENT_COUNTS_PEOPLE"));
        post(CLERK, all, settlement(TODAY, 261))
                .statusCode(200)
                .body("[0].stages.kind", equalTo(List.of("HAND_OVER", "PLACEMENT")));
        post(CLERK, all, settlement(TODAY, 261)).statusCode(409).body("rule", equalTo("SETTLED_ONCE_AT_A_TIME"));
        List<String> stages = get(CLERK, all).extract().path("[0].stages.stageId");
        String base = all + "/" + get(CLERK, all).extract().path("[0].settlementId") + "/stages/";
        String first = base + stages.get(0) + "/completion";
        String second = base + stages.get(1) + "/completion";
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            post(CLERK, first, done(day, null)).statusCode(422).body("rule", equalTo("STAGE_WAS_DONE_BY_NOW"));
        }
        post(CLERK, first, done(TODAY, 3)).statusCode(422).body("rule", equalTo("PLACEMENT_COUNTS_PEOPLE"));
        post(CLERK, first, done(TODAY, null)).statusCode(200).body("[0].performedOn", nullValue());
        post(CLERK, first, done(TODAY, null)).statusCode(409).body("rule", equalTo("STAGE_IS_DONE_ONCE"));
        get(CLERK, path(id) + "/deadlines")
                .body("find { it.item == '" + stages.get(0) + "' }.state", equalTo("MET"))
                .body("find { it.item == '" + stages.get(1) + "' }.state", equalTo("RUNNING"));
        post(CLERK, second, done(TODAY, 262)).statusCode(422).body("rule", equalTo("PLACEMENT_COUNTS_PEOPLE"));
        post(CLERK, second, done(TODAY, 261)).statusCode(200).body("[0].performedOn", equalTo(TODAY.toString()));
        assertThat(types(id)).containsExactly("settlement-agreed", "settlement-performed");
        post(CLERK, all, settlement(TODAY, 1))
                .statusCode(200)
                .body("agreedOn", equalTo(List.of(TODAY.toString(), TODAY.toString())));
    }

    @Test
    @DisplayName(
            "X-52 a settlement that is not performed ends with its reason, its clocks with it, and another can be agreed")
    void not_performed() {
        UUID id = required();
        String all = path(id) + "/settlements";
        post(CLERK, all, settlement(TODAY, 261)).statusCode(200);
        String one = all + "/" + get(CLERK, all).extract().path("[0].settlementId");
        String stage = get(CLERK, all).extract().path("[0].stages[0].stageId");
        post(CLERK, one + "/end", Map.of("reason", "对方未按期付款。"))
                .statusCode(200)
                .body("[0].endedOn", equalTo(TODAY.toString()))
                .body("[0].performedOn", nullValue());
        get(CLERK, path(id) + "/deadlines")
                .body("findAll { it.purpose == 'settlement-stage' }.state.unique()", equalTo(List.of("CANCELLED")));
        post(CLERK, one + "/end", Map.of("reason", "再次终止。")).statusCode(409).body("rule", equalTo("SETTLEMENT_RUNS"));
        post(CLERK, one + "/stages/" + stage + "/completion", done(TODAY, null))
                .statusCode(409)
                .body("rule", equalTo("SETTLEMENT_RUNS"));
        post(CLERK, all, settlement(TODAY, 1)).statusCode(200);
    }

    private static List<String> types(UUID id) {
        return Wire.await("suyuan.consultation", id, 2).stream()
                .map(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .toList();
    }

    private static Map<String, String> suit(LocalDate begun) {
        return Map.of("kind", "LAWSUIT", "court", "某县人民法院", "number", "（2026）某民初118号", "begunOn", begun.toString());
    }

    private static Map<String, String> end(LocalDate day) {
        return Map.of("end", "SETTLED", "day", day.toString(), "outcome", "调解结案。");
    }

    private static Map<String, Object> settlement(LocalDate due, int people) {
        return Map.of(
                "words",
                "物业移交、人员安置一并办理。",
                "stages",
                List.of(
                        Map.of("kind", "HAND_OVER", "words", "第一批移交。", "dueOn", due.toString()),
                        Map.of(
                                "kind",
                                "PLACEMENT",
                                "words",
                                "分流安置。",
                                "people",
                                people,
                                "dueOn",
                                due.plusDays(1).toString())));
    }

    private static Map<String, Object> done(LocalDate day, @Nullable Integer placed) {
        Map<String, Object> done = new HashMap<>(Map.of("day", day.toString(), "evidence", "确认书 3 号"));
        if (placed != null) {
            done.put("placed", placed);
        }
        return done;
    }
}
