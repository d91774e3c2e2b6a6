package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PublicObjectionTest {
    @Test
    @DisplayName(
            "X-35 a petitioner objects to a notice by receipt code; again changes nothing, another code is nobody's")
    void objected_by_receipt_code() {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        String code = registered.getString("receiptCode");
        object(code).statusCode(200).body("petitionId", equalTo(Desk.id(registered)));
        object(code).statusCode(200);
        object("0000-0000-0000-0000").statusCode(404);
        object(" ").statusCode(400);
        Desk.act(Desk.id(registered), "acceptance", Map.of()).statusCode(200);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(Desk.id(registered)), 3))
                .extracting(message -> Wire.header(message, "ce_type").split("\\.")[3])
                .containsExactly("petition-registered", "disclosure-objected", "petition-accepted");
    }

    private static ValidatableResponse object(String code) {
        return Desk.visitor()
                .body(Map.of("receiptCode", code))
                .post("/v1/public/disclosure-objections")
                .then();
    }
}
