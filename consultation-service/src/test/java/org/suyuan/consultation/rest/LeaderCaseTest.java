package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.OTHER_LEADER;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Cases that a leader owns. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class LeaderCaseTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final Map<String, String> TAKE = Map.of("leader", "leader-sun", "plan", "一周内走访。");

    @Inject
    PersonMarks marks;

    @Test
    @DisplayName(
            "X-07, C-14 one leader owns a case, plans and visits it, hands it over on a change of post, and resolves it")
    void owned_until_it_is_resolved() {
        UUID id = required();
        String owned = path(id) + "/leader-case";
        get(CLERK, owned).statusCode(404);
        post(HR, owned, TAKE).statusCode(403);
        post(CLERK, owned, TAKE)
                .statusCode(200)
                .body("leader", equalTo("leader-sun"))
                .body("state", equalTo("OWNED"));
        post(CLERK, owned, TAKE).statusCode(409).body("rule", equalTo("CASE_HAS_ONE_LEADER"));
        Map<String, String> resolution = Map.of("words", "津贴已补发。");
        post(LEADER, owned + "/resolution", resolution)
                .statusCode(409)
                .body("rule", equalTo("CASE_RESOLVED_AFTER_A_VISIT"));
        post(OTHER_LEADER, owned + "/entries", visit(TODAY))
                .statusCode(403)
                .body("rule", equalTo("CASE_WORKED_ON_BY_ITS_LEADER"));
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            post(LEADER, owned + "/entries", visit(day)).statusCode(422).body("rule", equalTo("NOTED_AFTERWARDS"));
        }
        post(LEADER, owned + "/entries", Map.of("kind", "STEP", "day", TODAY.toString(), "words", "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        post(LEADER, owned + "/entries", Map.of("kind", "RESOLUTION", "day", TODAY.toString(), "words", "已办结。"))
                .statusCode(422)
                .body("rule", equalTo("CASE_ENDS_BY_ACTS_OF_THEIR_OWN"));
        post(LEADER, owned + "/entries", visit(TODAY)).statusCode(200);
        Map<String, String> toOther = Map.of("leader", "leader-zhou", "reason", "岗位调整。");
        post(LEADER, owned + "/hand-over", Map.of("leader", "Leader-Sun", "reason", "无"))
                .statusCode(422)
                .body("rule", equalTo("CASE_GOES_TO_ANOTHER"));
        post(LEADER, owned + "/hand-over", toOther).statusCode(200).body("leader", equalTo("leader-zhou"));
        post(LEADER, owned + "/resolution", resolution).statusCode(403);
        get(CLERK, "/v1/leader-cases?limit=200&leader=leader-zhou&state=OWNED")
                .body("petitionId", hasItem(id.toString()));
        get(CLERK, "/v1/leader-cases?limit=200&leader=leader-sun").body("petitionId", not(hasItem(id.toString())));
        post(OTHER_LEADER, owned + "/resolution", resolution)
                .statusCode(409)
                .body("rule", equalTo("CASE_RESOLVED_AFTER_A_VISIT"));
        post(OTHER_LEADER, owned + "/entries", visit(TODAY)).statusCode(200);
        post(OTHER_LEADER, owned + "/resolution", resolution)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("entries.kind", equalTo(List.of("PLAN", "VISIT", "HAND_OVER", "VISIT", "RESOLUTION")));
        post(OTHER_LEADER, owned + "/entries", visit(TODAY)).statusCode(409).body("rule", equalTo("CASE_IS_OWNED"));
        post(CLERK, owned, TAKE).statusCode(200).body("state", equalTo("OWNED"));
        assertThat(Wire.await("suyuan.consultation", id, 4))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly(
                        "leader-case-taken", "leader-case-handed-over", "leader-case-resolved", "leader-case-taken");
    }

    @Test
    @DisplayName("E-18, E-19 who has an interest owns no case, and a case that accuses is in nobody's list")
    void nobody_with_an_interest() {
        UUID id = required();
        String owned = path(id) + "/leader-case";
        Wire.send(new InterestDeclared(id, marks.of("leader-sun"), InterestGround.OTHER_RELATION));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> post(CLERK, owned, TAKE).statusCode(403).body("rule", equalTo("LEADER_HAS_NO_INTEREST")));
        post(CLERK, owned, Map.of("leader", "leader-zhou", "plan", "一周内走访。")).statusCode(200);
        post(CLERK, owned + "/hand-over", Map.of("leader", "leader-sun", "reason", "岗位调整。"))
                .statusCode(403)
                .body("rule", equalTo("LEADER_HAS_NO_INTEREST"));
        Wire.send(new AccusationMade(id, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, owned).statusCode(404));
        get(CLERK, "/v1/leader-cases?limit=200").body("petitionId", not(hasItem(id.toString())));
    }

    private static Map<String, String> visit(LocalDate day) {
        return Map.of("kind", "VISIT", "day", day.toString(), "words", "到班组走访。");
    }
}
