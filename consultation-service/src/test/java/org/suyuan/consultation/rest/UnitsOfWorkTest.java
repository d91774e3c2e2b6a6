package org.suyuan.consultation.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.LEADER;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.mediator;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;

/** Work is given to units that exist, at every door of step 3. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class UnitsOfWorkTest {
    private static final String NOWHERE = "/elsewhere/hr";
    private static final String HR = "/group/hr";
    private static final Instant SOON = Instant.now().plusSeconds(3600);

    @Test
    @DisplayName("I-22 nobody is called, seated or asked to mediate in a unit that does not exist")
    void called_seated_mediating() {
        UUID id = required();
        refused(LEADER, path(id) + "/call", call(HR, NOWHERE));
        get(CLERK, path(id)).body("state", equalTo("REQUIRED"));
        refused(CLERK, "/v1/sessions", session(id));
        refused(CLERK, path(id) + "/mediations", mediation());

        get(CLERK, path(id) + "/mediations").body("$", hasSize(0));
    }

    @Test
    @DisplayName("I-22 minutes, their supplement and an item that moves name units that exist")
    void resolved() {
        UUID id = required();
        post(LEADER, path(id) + "/call", call(HR, "/group/safety")).statusCode(200);
        post(Desk.HR, path(id) + "/statements", Map.of("unit", HR, "text", "属实。"))
                .statusCode(200);
        post(Desk.SAFETY, path(id) + "/statements", Map.of("unit", "/group/safety", "text", "属实。"))
                .statusCode(200);
        refused(LEADER, path(id) + "/minutes", minutes(NOWHERE, HR));
        refused(LEADER, path(id) + "/minutes", minutes(HR, NOWHERE));
        post(LEADER, path(id) + "/minutes", minutes(HR, HR)).statusCode(200);
        refused(
                LEADER,
                path(id) + "/minutes/supplements",
                Map.of("changes", "第一项", "words", "另加一项。", "items", List.of(item(NOWHERE))));
        String item = get(CLERK, path(id) + "/items").extract().path("[0].itemId");
        refused(LEADER, path(id) + "/items/" + item + "/moving", Map.of("unit", NOWHERE, "reason", "改由他人办理。"));
        get(CLERK, path(id) + "/items").body("unit", equalTo(List.of(HR)));
    }

    private static void refused(Desk.Who who, String path, Map<String, ?> body) {
        post(who, path, body).statusCode(422).body("rule", equalTo("WORK_GOES_TO_A_KNOWN_UNIT"));
    }

    private static Map<String, Object> call(String... units) {
        List<Map<String, String>> departments = Stream.of(units)
                .map(unit -> Map.of("unit", unit, "part", "DEPARTMENT"))
                .toList();
        return Map.of("meetsAt", SOON.toString(), "participants", departments);
    }

    private static Map<String, Object> session(UUID petition) {
        return Map.of(
                "kind",
                "CASE",
                "unit",
                "/group",
                "title",
                "会商",
                "when",
                Map.of(
                        "way",
                        "ON_SITE",
                        "place",
                        "三楼",
                        "beginsAt",
                        SOON.toString(),
                        "endsAt",
                        SOON.plusSeconds(60).toString()),
                "chair",
                "leader-sun",
                "quorum",
                1,
                "agenda",
                List.of(Map.of("words", "津贴", "petitionId", petition)),
                "invited",
                List.of(Map.of("unit", NOWHERE, "account", "hr-li", "part", "DEPARTMENT")));
    }

    private static Map<String, String> mediation() {
        return Map.of(
                "otherSide",
                NOWHERE,
                "mediator",
                mediator("mediator-lin", "/group/mediation"),
                "consent",
                "调解申请书 12 号");
    }

    private static Map<String, Object> minutes(String lead, String doing) {
        return Map.of("facts", "未列入工资表。", "leadUnit", lead, "plan", "补发。", "items", List.of(item(doing)));
    }

    private static Map<String, String> item(String unit) {
        return Map.of(
                "what",
                "补发津贴",
                "unit",
                unit,
                "dueOn",
                LocalDate.now(Zone.OF_RECORD).plusDays(3).toString());
    }
}
