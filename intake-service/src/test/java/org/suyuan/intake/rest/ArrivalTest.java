package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ArrivalTest {
    @Test
    @DisplayName(
            "I-02, I-17, I-18 a superior's assignment keeps its document, its demands, its history and the commitment")
    void a_superiors_assignment_keeps_its_document_its_demands_and_its_history() {
        String id = register(Map.of(
                        "channel",
                        "SUPERIOR_TRANSFER",
                        "arrival",
                        Map.of("documentNumber", "集信转〔2026〕118号", "reportBackOn", "2026-12-20"),
                        "appeals",
                        List.of("补发津贴", "公开标准"),
                        "history",
                        "去年十月曾电话反映，答复为研究中。",
                        "commitment",
                        true))
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .get("/v1/petitions/" + id)
                .then()
                .body("arrival.documentNumber", equalTo("集信转〔2026〕118号"))
                .body("arrival.reportBackOn", equalTo("2026-12-20"))
                .body("appeals", contains("补发津贴", "公开标准"))
                .body("history", equalTo("去年十月曾电话反映，答复为研究中。"))
                .body("commitment", equalTo(true));
    }

    @Test
    @DisplayName(
            "I-13, X-57 what a channel lacks or does not have is said in the caller's words, the code of its place too")
    void what_a_channel_lacks_or_does_not_have_is_said_in_the_callers_words() {
        register(Map.of("channel", "SUPERIOR_TRANSFER"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("CHANNEL_STATES_ITS_PARTICULARS"))
                .body("detail", equalTo("渠道为上级转送时须填写来文号"));
        register(Map.of("channel", "LETTER", "arrival", Map.of("placeCode", "FWDT-03")))
                .then()
                .statusCode(422)
                .body("rule", equalTo("CHANNEL_HAS_ITS_OWN_PARTICULARS"))
                .body("detail", equalTo("渠道为来信时不应填写接待场所代码"));
        register(Map.of("arrival", Map.of("placeCode", ""))).then().statusCode(400);
        register(Map.of("arrival", Map.of("receptionDay", "昨天"))).then().statusCode(400);
        register(Map.of("appeals", List.of(" "))).then().statusCode(400);
    }

    @Test
    @DisplayName("I-19, I-24, E-14 leaders are told at once when a group comes, and not of one person fewer")
    void leaders_are_told_at_once_when_a_group_comes_and_not_of_one_person_fewer() {
        assertThat(events(register(Map.of("headCount", 20)), 2))
                .containsExactly("petition-registered", "group-arrived");
        String fewer = register(Map.of("headCount", 19)).path("petition.petitionId");
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .post("/v1/petitions/" + fewer + "/acceptance")
                .then()
                .statusCode(200);
        assertThat(types(fewer, 2)).containsExactly("petition-registered", "petition-accepted");
        assertThat(events(register(Map.of("headCount", 300, "channel", "LETTER")), 1))
                .containsExactly("petition-registered");
    }

    private static List<String> events(Response registered, int count) {
        return types(registered.path("petition.petitionId"), count);
    }

    private static List<String> types(String id, int count) {
        return Wire.await("suyuan.intake", UUID.fromString(id), count).stream()
                .map(message -> Wire.header(message, "ce_type").split("\\.")[3])
                .toList();
    }

    private static Response register(Map<String, Object> changes) {
        Map<String, Object> petition = new HashMap<>(Map.of(
                "channel", "VISIT", "anonymous", true, "title", "食堂", "text", "涨价。", "unit", "/group/mine-2/team-3"));
        petition.putAll(changes);
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(petition)
                .post("/v1/petitions");
    }
}
