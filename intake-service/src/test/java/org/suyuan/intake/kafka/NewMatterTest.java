package org.suyuan.intake.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.intake.rest.ForIntake;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class NewMatterTest {
    @Test
    void a_new_matter_becomes_a_linked_petition_of_the_same_people_once() {
        String id = clerk().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "channel", "VISIT",
                        "anonymous", false,
                        "petitioners", List.of(Map.of("name", "赵某某", "phone", "13612345678", "representative", false)),
                        "title", "浴室停用",
                        "text", "浴室停用两周。",
                        "unit", "/group/mine-2"))
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
        UUID eventId = UUID.randomUUID();
        NewMatterFound found = ForIntake.newMatter(UUID.fromString(id), UUID.randomUUID(), "夜班津贴标准不明", "标准未公布。");
        Wire.send(found, eventId);
        Wire.send(found, eventId);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(linkedTo(id)).hasSize(1));
        String linked = linkedTo(id).get(0);
        assertThat(clerk().get("/v1/petitions/" + linked + "/petitioners").<String>path("[0].phone"))
                .isEqualTo("136****5678");
        assertThat(clerk().get("/v1/petitions/" + linked).<Boolean>path("anonymous"))
                .isFalse();
        assertThat(clerk().get("/v1/petitions/" + linked).<Boolean>path("report.repeat"))
                .as("what is new is no repeat")
                .isFalse();
    }

    private static List<String> linkedTo(String id) {
        return clerk().get("/v1/petitions?limit=200").path("items.findAll { it.linkedTo == '" + id + "' }.petitionId");
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }
}
