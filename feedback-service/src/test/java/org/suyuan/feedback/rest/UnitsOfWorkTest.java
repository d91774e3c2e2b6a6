package org.suyuan.feedback.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.suyuan.feedback.rest.Acts.get;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;

/** Work is given to units that exist, at every door of step 5. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class UnitsOfWorkTest {
    private static final String NOWHERE = "/elsewhere/hr";

    @Test
    @DisplayName("I-22 no order, no help and no promise is given to a unit that does not exist")
    void ordered() {
        UUID id = Acts.graded();
        refused(post("clerk", id, "assignment", Map.of("unit", NOWHERE)));
        refused(post("clerk", id, "assignment", Map.of("unit", "/group/hr", "supportingUnits", List.of(NOWHERE))));
        get("clerk", id, "").body("state", equalTo("TO_ASSIGN"));
        UUID assigned = Acts.assigned();
        refused(post("clerk", assigned, "supporting-units", Map.of("unit", NOWHERE)));
        refused(post("clerk", assigned, "reassignment", Map.of("unit", NOWHERE, "explanation", "由该单位核定。")));
        get("clerk", assigned, "").body("handlingUnit", equalTo("/group/hr"));
    }

    @Test
    @DisplayName("I-22 what was promised is handed on to a unit that exists")
    void handed_on() {
        UUID id = Acts.promised();
        String promise = get("clerk", id, "/obligations").extract().path("[0].obligationId");
        refused(post(
                "clerk",
                id,
                "obligations/" + promise + "/handing-on",
                Map.of(
                        "unit",
                        NOWHERE,
                        "dueOn",
                        LocalDate.now(Zone.OF_RECORD).plusDays(9).toString(),
                        "explanation",
                        "改由该单位办理。")));
        get("clerk", id, "/obligations").body("unit", equalTo(List.of("/group/hr")));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("rule", equalTo("WORK_GOES_TO_A_KNOWN_UNIT"));
    }
}
