package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.DIRECTOR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Cases that go up. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class RaisingTest {
    private static final Desk.Who MINE = new Desk.Who("leader", "leader-mine", "/group/mine-2");
    private static final Map<String, String> RAISE =
            Map.of("to", "/group", "reason", "涉及集团工资政策。", "stays", "日常沟通由本单位负责。");

    @Test
    @DisplayName(
            "C-13 a unit raises a case to the one above, which gives it back with the reason, or takes it up and calls it")
    void raised_and_taken_up() {
        UUID id = required();
        String all = path(id) + "/raisings";
        Map<String, String> beside = new HashMap<>(RAISE);
        for (String wrong : List.of("/group/mine-2", "/group/hr", "/group/mine-2/team-1")) {
            beside.put("to", wrong);
            post(MINE, all, beside).statusCode(422).body("rule", equalTo("RAISED_TO_A_SUPERIOR"));
        }
        post(MINE, all, RAISE)
                .statusCode(200)
                .body("[0].from", equalTo("/group/mine-2"))
                .body("[0].state", equalTo("ASKED"));
        post(MINE, all, RAISE).statusCode(409).body("rule", equalTo("RAISED_ONCE_AT_A_TIME"));
        get(CLERK, "/v1/raisings?limit=200").body("petitionId", hasItem(id.toString()));
        get(MINE, "/v1/raisings?limit=200").body("petitionId", not(hasItem(id.toString())));
        String first = all + "/" + get(CLERK, all).extract().path("[0].raisingId") + "/decision";
        post(MINE, first, Map.of("takenUp", true)).statusCode(403).body("rule", equalTo("RAISING_DECIDED_ABOVE"));
        post(LEADER, first, Map.of("takenUp", false))
                .statusCode(422)
                .body("rule", equalTo("RAISING_DECLINED_WITH_ITS_REASON"));
        post(LEADER, first, Map.of("takenUp", false, "remark", "可由本单位协商解决。"))
                .statusCode(200)
                .body("[0].state", equalTo("GIVEN_BACK"));
        post(LEADER, first, Map.of("takenUp", true))
                .statusCode(409)
                .body("rule", equalTo("RAISING_WAITS_FOR_ITS_DECISION"));
        post(MINE, all, RAISE).statusCode(200).body("state", equalTo(List.of("GIVEN_BACK", "ASKED")));
        String second = all + "/" + get(CLERK, all).extract().path("[1].raisingId") + "/decision";
        post(LEADER, second, Map.of("takenUp", true)).statusCode(200).body("[1].decidedBy", equalTo("leader-sun"));
        post(
                        new Desk.Who("director", "director-mine", "/group/mine-2"),
                        path(id) + "/waiver",
                        Map.of("ground", "PETITIONER_WITHDREW"))
                .statusCode(403)
                .body("rule", equalTo("RAISED_IS_CALLED_ABOVE"));
        post(MINE, path(id) + "/call", call()).statusCode(403).body("rule", equalTo("RAISED_IS_CALLED_ABOVE"));
        post(LEADER, path(id) + "/call", call()).statusCode(200);
        assertThat(Wire.await("suyuan.consultation", id, 2))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("petition-raised", "consultation-called");
    }

    @Test
    @DisplayName("C-13 what is waived is raised no more; what accuses waits in nobody's list")
    void not_any_more() {
        UUID id = required();
        post(DIRECTOR, path(id) + "/waiver", Map.of("ground", "PETITIONER_WITHDREW"))
                .statusCode(200);
        post(LEADER, path(id) + "/waiver/consent", Map.of()).statusCode(200);
        post(MINE, path(id) + "/raisings", RAISE).statusCode(409).body("rule", equalTo("RAISED_BEFORE_THE_CALL"));
        UUID accusing = required();
        post(MINE, path(accusing) + "/raisings", RAISE).statusCode(200);
        Wire.send(new AccusationMade(accusing, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        get(CLERK, "/v1/raisings?limit=200").body("petitionId", not(hasItem(accusing.toString()))));
    }

    private static Map<String, Object> call() {
        return Map.of(
                "meetsAt",
                Instant.now().plusSeconds(3600).toString(),
                "participants",
                List.of(
                        Map.of("unit", "/group/hr", "part", "DEPARTMENT"),
                        Map.of("unit", "/group/safety", "part", "DEPARTMENT")));
    }
}
