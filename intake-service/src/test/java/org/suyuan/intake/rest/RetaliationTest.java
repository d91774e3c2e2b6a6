package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** What petitioners report of retaliation by receipt code. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class RetaliationTest {
    private static final String SAID = "投诉后被调到夜班岗位";

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "E-20, X-36 reported by receipt code: sealed here, read by discipline and the director, told without words")
    void reported_by_receipt_code() throws Exception {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        String id = Desk.id(registered);
        report(registered.getString("receiptCode"), "/group/mine-2/team-3")
                .statusCode(200)
                .body("petitionId", equalTo(id));
        report("0000-0000-0000-0000", "/group/mine-2").statusCode(404);
        for (String role : List.of("director", "discipline")) {
            Desk.as(role)
                    .get("/v1/petitions/" + id + "/retaliation-reports")
                    .then()
                    .statusCode(200)
                    .body("words", equalTo(List.of(SAID)))
                    .body("unit", equalTo(List.of("/group/mine-2/team-3")));
        }
        Desk.clerk().get("/v1/petitions/" + id + "/retaliation-reports").then().statusCode(403);
        assertThat(WholeDatabase.tablesWith(database, SAID)).isEmpty();
        List<ConsumerRecord<String, String>> told = Wire.await("suyuan.intake", UUID.fromString(id), 2);
        assertThat(told.get(1).value()).contains("/group/mine-2/team-3").doesNotContain("夜班");
    }

    @Test
    @DisplayName("X-36 the unit concerned does not read it, nor its director")
    void the_unit_concerned_reads_nothing() {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        report(registered.getString("receiptCode"), "/group").statusCode(200);
        String path = "/v1/petitions/" + Desk.id(registered) + "/retaliation-reports";
        Desk.as("director").get(path).then().statusCode(200).body("", hasSize(0));
        Desk.as("discipline").get(path).then().statusCode(200).body("", hasSize(1));
    }

    @Test
    @DisplayName("X-36, G-08 danger in a report is heard at once")
    void danger_is_heard() {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        Desk.visitor()
                .body(Map.of("receiptCode", registered.getString("receiptCode"), "words", "他们要打我，我不想活了。"))
                .post("/v1/public/retaliation-reports")
                .then()
                .statusCode(200);
        Desk.get("/v1/petitions/" + Desk.id(registered)).body("urgentSigns", equalTo(List.of("DANGER_TO_LIFE")));
    }

    private static ValidatableResponse report(String code, String unit) {
        return Desk.visitor()
                .body(Map.of("receiptCode", code, "unit", unit, "words", SAID))
                .post("/v1/public/retaliation-reports")
                .then();
    }
}
