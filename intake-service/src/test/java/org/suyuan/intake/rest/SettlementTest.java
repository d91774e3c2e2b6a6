package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SettlementTest {
    private static final String WORDS = "已当场与财务部核对，漏发的津贴随本月工资补发。";

    @Test
    void what_is_solved_on_the_spot_ends_there_and_its_clocks_stop() {
        String id = register(1).getString("petition.petitionId");
        settle(id, Map.of("settlement", "SOLVED_ON_THE_SPOT", "explanation", WORDS, "agreed", true))
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("settlement.settlement", equalTo("SOLVED_ON_THE_SPOT"))
                .body("settlement.explanation", equalTo(WORDS));
        Desk.clerk().get("/v1/petitions/" + id + "/deadlines").then().body("state", not(hasItem("RUNNING")));
        assertThat(Wire.header(
                        Wire.await("suyuan.intake", UUID.fromString(id), 2).get(1), "ce_type"))
                .isEqualTo("org.suyuan.intake.petition-settled.v1");
        Desk.keyed("clerk").post("/v1/petitions/" + id + "/acceptance").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SOLVED_ON_THE_SPOT, false, -, 422, SOLVED_WITH_THE_PETITIONERS_CONSENT",
                "TRANSFERRED, true, -, 422, TRANSFER_NAMES_THE_DEPARTMENT",
                "WITHDRAWN, true, /group/hr, 422, TRANSFER_NAMES_THE_DEPARTMENT",
                "TRANSFERRED, true, group hr, 400, -",
                "FORGOTTEN, true, -, 400, -",
                "ENQUIRY_ANSWERED, true, -, 422, ONLY_AN_ENQUIRY_IS_ANSWERED"
            })
    void a_wrong_ending_is_refused_and_changes_nothing(
            String settlement, boolean agreed, @Nullable String department, int status, @Nullable String rule) {
        String id = register(1).getString("petition.petitionId");
        Map<String, Object> body =
                new java.util.HashMap<>(Map.of("settlement", settlement, "explanation", WORDS, "agreed", agreed));
        if (department != null) {
            body.put("department", department);
        }
        settle(id, body).statusCode(status).body("rule", equalTo(rule));
        Desk.clerk().get("/v1/petitions/" + id).then().body("state", equalTo("REGISTERED"));
    }

    @Test
    void whoever_holds_the_receipt_code_takes_their_petition_back() {
        JsonPath registered = register(1);
        withdraw(registered.getString("receiptCode"), "单位已补发高温津贴，现自愿撤回。")
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("settlement", equalTo("WITHDRAWN"));
        Desk.clerk()
                .get("/v1/petitions/" + registered.getString("petition.petitionId"))
                .then()
                .body("settlement.settlement", equalTo("WITHDRAWN"));
        withdraw(registered.getString("receiptCode"), "单位已补发高温津贴，再次撤回。")
                .statusCode(409)
                .body("rule", equalTo("WITHDRAWN_BEFORE_THE_CLOSING"));
        withdraw("0000-0000-0000-0000", "单位已补发高温津贴，现自愿撤回。").statusCode(404);
    }

    @Test
    void when_an_anonymous_petitioner_withdrew_is_known_to_the_day() {
        JsonPath registered = register(1);
        withdraw(registered.getString("receiptCode"), "单位已补发高温津贴，现自愿撤回。").statusCode(200);
        Desk.get("/v1/petitions/" + registered.getString("petition.petitionId") + "/deadlines")
                .body("changes.flatten().at.unique()", everyItem(containsString("T00:00:00+08:00")));
    }

    @Test
    void a_group_does_not_withdraw_by_one_code() {
        withdraw(register(2).getString("receiptCode"), "单位已补发高温津贴，现自愿撤回。")
                .statusCode(422)
                .body("rule", equalTo("GROUP_WITHDRAWS_AT_THE_DESK"));
    }

    private static ValidatableResponse settle(String id, Map<String, Object> body) {
        return Desk.act(id, "settlement", body);
    }

    private static ValidatableResponse withdraw(String code, String reason) {
        return Desk.visitor()
                .body(Map.of("receiptCode", code, "reason", reason))
                .post("/v1/public/withdrawals")
                .then();
    }

    private static JsonPath register(int headCount) {
        return Desk.register(Map.of("headCount", headCount));
    }
}
