package org.suyuan.intake.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;

/** Work is given to units that exist, at every door of step 1. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class UnitsOfWorkTest {
    private static final String NOWHERE = "/elsewhere/hr";

    @Test
    @DisplayName("I-06, I-22 a report proposes units that exist")
    void proposed() {
        String id = Desk.id(Desk.register(Map.of()));
        refused(edit(id, NOWHERE, List.of()));
        refused(edit(id, "/group/hr", List.of(NOWHERE)));
        Desk.get("/v1/petitions/" + id).body("report.leadUnit", not(equalTo(NOWHERE)));
        edit(id, "/group/hr", List.of("/group/safety")).statusCode(200);
    }

    @Test
    @DisplayName("I-07, I-22 the tree of categories proposes units that exist")
    void proposed_by_category() {
        Map<String, Object> leaf = Map.of("level1", "测试", "level2", "单位", "level3", "不存在的单位", "leadUnit", NOWHERE);
        refused(Desk.as("admin").body(List.of(leaf)).post("/v1/categories").then());
    }

    private static ValidatableResponse edit(String id, String lead, List<String> supporting) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "nature",
                "求决",
                "riskLevel",
                "LOW",
                "riskFactors",
                List.of(),
                "riskReason",
                "情节轻微，经核实",
                "appealClass",
                "LABOUR_RIGHTS",
                "peopleAffected",
                1,
                "repeat",
                false,
                "collective",
                false,
                "difficult",
                false,
                "leadUnit",
                lead));
        report.put("associations", List.of());
        report.put("supportingUnits", supporting);
        int version = Desk.get("/v1/petitions/" + id).extract().path("version");
        return Desk.clerk()
                .header("If-Match", "\"" + version + "\"")
                .body(report)
                .put("/v1/petitions/" + id + "/report")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("rule", equalTo("WORK_GOES_TO_A_KNOWN_UNIT"));
    }
}
