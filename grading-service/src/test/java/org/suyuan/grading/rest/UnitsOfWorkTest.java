package org.suyuan.grading.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;

/** Work is given to units that exist, at every door of step 2. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class UnitsOfWorkTest {
    private static final String NOWHERE = "/elsewhere/hr";

    @Test
    @DisplayName("I-22 no unit that does not exist is named as lead, as assisting, or asked for its opinion")
    void named_and_asked() {
        UUID petition = Desk.reported(Map.of());
        refused(petition, "/units", units(NOWHERE, List.of()));
        refused(petition, "/units", units("/group/hr", List.of(NOWHERE)));
        refused(
                petition,
                "/panel",
                Map.of("units", List.of(NOWHERE), "limit", Map.of("amount", 1, "unit", "WORKING_DAYS")));
        Desk.clerk().get(Desk.path(petition)).then().body("opinions", hasSize(0));
    }

    private static Map<String, Object> units(String lead, List<String> supporting) {
        return Map.of("leadUnit", lead, "supportingUnits", supporting, "reason", "由该单位核定");
    }

    private static void refused(UUID petition, String act, Map<String, Object> body) {
        Desk.clerk()
                .body(body)
                .post(Desk.path(petition) + act)
                .then()
                .statusCode(422)
                .body("rule", equalTo("WORK_GOES_TO_A_KNOWN_UNIT"));
    }
}
