package org.suyuan.disclosure.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.disclosure.NoticeDrafted;
import org.suyuan.contract.disclosure.NoticePublished;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.DisclosureObjected;
import org.suyuan.contract.intake.KnownTrait;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class DisclosureResourceTest {
    @Test
    void a_notice_reaches_the_public_board_after_a_second_persons_review_only() {
        UUID petition = graded();
        String title = "公示 " + petition.toString().replaceAll("\\d", "");
        post("publisher", "zhou", petition, "/draft", notice(title, "经核查属实，已补发。"))
                .then()
                .statusCode(200);
        given().get("/v1/public/board").then().body("items.notice.title", not(hasItem(title)));
        post("reviewer", "zhou", petition, "/publication", "")
                .then()
                .statusCode(403)
                .body("rule", equalTo("REVIEWER_IS_A_SECOND_PERSON"));
        post("publisher", "wu", petition, "/publication", "").then().statusCode(403);
        post("reviewer", "wu", petition, "/return", "{\"reason\": \"正文仍可推知班组\"}")
                .then()
                .statusCode(200);
        post("publisher", "zhou", petition, "/draft", notice(title, "已补发。"))
                .then()
                .statusCode(200);
        examined(petition, 2);
        post("reviewer", "wu", petition, "/publication", "").then().statusCode(200);
        String board =
                given().get("/v1/public/board").then().statusCode(200).extract().asString();
        assertThat(board).contains(title).doesNotContain(petition.toString());
        assertThat(Wire.await("suyuan.disclosure", petition, NoticePublished.class, 1))
                .hasSize(1);
    }

    @Test
    void what_turns_out_to_be_an_accusation_leaves_the_board_and_its_draft_is_dropped() {
        UUID published = graded();
        String title = "公示 " + published.toString().replaceAll("\\d", "");
        post("publisher", "zhou", published, "/draft", notice(title, "已补发。"))
                .then()
                .statusCode(200);
        examined(published, 1);
        post("reviewer", "wu", published, "/publication", "").then().statusCode(200);
        UUID drafted = graded();
        post("publisher", "zhou", drafted, "/draft", notice("标题", "经过")).then().statusCode(200);
        Wire.send(new AccusationMade(published, new Accusation(null)));
        Wire.send(new AccusationMade(drafted, new Accusation(null)));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> !given().get("/v1/public/board").asString().contains(title)
                        && post("reviewer", "wu", drafted, "/publication", "").statusCode() == 404);
        given().header("Authorization", TestTokens.bearer("discipline", "he"))
                .get("/v1/disclosures/" + drafted)
                .then()
                .body("state", equalTo("AWAITING"))
                .body("notice", nullValue());
    }

    @Test
    void a_notice_with_a_phone_number_is_refused_and_a_waiver_ends_it() {
        UUID petition = graded();
        post("publisher", "zhou", petition, "/draft", notice("标题", "电话 １３８００１３８０００"))
                .then()
                .statusCode(422)
                .body("clause", equalTo("D-03"))
                .body("errors[0].pointer", equalTo("/body"))
                .body("errors[0].detail", equalTo("含有个人信息：手机号（第 4 至 14 字）"));
        post("publisher", "zhou", petition, "/waiver", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/ground"));
        post("publisher", "zhou", petition, "/waiver", "{\"ground\": \"PERSONAL_PRIVACY\"}")
                .then()
                .statusCode(200);
        post("publisher", "zhou", petition, "/draft", notice("标题", "经过")).then().statusCode(409);
    }

    @Test
    void a_notice_is_taken_down_at_once_and_everybody_is_told() {
        UUID petition = graded();
        String title = "撤下 " + petition.toString().replaceAll("\\d", "");
        post("publisher", "zhou", petition, "/draft", notice(title, "住3号楼2单元501室者已补发。"))
                .then()
                .statusCode(200)
                .body("doubts[0].field", equalTo("body"))
                .body("doubts[0].finding.kind", equalTo("ADDRESS"));
        examined(petition, 1);
        post("reviewer", "wu", petition, "/publication", "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("DOUBTS_ARE_JUDGED"));
        post("reviewer", "wu", petition, "/publication", "{\"doubtsJudged\": true}")
                .then()
                .statusCode(200);
        given().get("/v1/public/board").then().body("items.notice.title", hasItem(title));
        post("publisher", "zhou", petition, "/withdrawal", "{\"reason\": \"写了住址\"}")
                .then()
                .statusCode(422);
        post("publisher", "zhou", petition, "/withdrawal", "{\"reason\": \"正文写了住址\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING"))
                .body("notice", nullValue())
                .body("withdrawal.reason", equalTo("正文写了住址"));
        given().get("/v1/public/board").then().body("items.notice.title", not(hasItem(title)));
        assertThat(Wire.await("suyuan.disclosure", petition, 3))
                .extracting(message -> Wire.header(message, "ce_type"))
                .containsExactly(
                        "org.suyuan.disclosure.notice-drafted.v1",
                        "org.suyuan.disclosure.notice-published.v1",
                        "org.suyuan.disclosure.notice-withdrawn.v1");
    }

    @Test
    void a_draft_waits_for_intake_and_is_refused_with_the_places_where_it_recognises_somebody() {
        UUID petition = graded();
        post("publisher", "zhou", petition, "/draft", notice("标题", "经郑海棠反映，已补发。"))
                .then()
                .statusCode(200)
                .body("recognised", nullValue());
        post("reviewer", "wu", petition, "/publication", "")
                .then()
                .statusCode(409)
                .body("rule", equalTo("NOTICE_IS_EXAMINED"));
        examined(petition, 1, new NoticeExamined.Place("body", KnownTrait.NAME, 1, 4));
        as("reviewer", "wu")
                .get(path(petition))
                .then()
                .body("recognised[0].field", equalTo("body"))
                .body("recognised[0].trait", equalTo("NAME"));
        post("reviewer", "wu", petition, "/publication", "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("NOTICE_SHOWS_NOBODY_OF_THE_FILE"))
                .body("errors[0].pointer", equalTo("/body"))
                .body("errors[0].detail", equalTo("含有个人信息：姓名（第 2 至 4 字）"));
    }

    @Test
    void a_draft_is_looked_through_again_when_the_file_knows_other_people() {
        UUID petition = graded();
        post("publisher", "zhou", petition, "/draft", notice("标题", "经核查，已补发。"))
                .then()
                .statusCode(200);
        examined(petition, 1);
        Wire.send(new PeopleChanged(petition));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> as("reviewer", "wu").get(path(petition)).then().body("recognised", nullValue()));
        post("reviewer", "wu", petition, "/publication", "").then().statusCode(409);
        examined(petition, 2);
        post("reviewer", "wu", petition, "/publication", "").then().statusCode(200);
    }

    @Test
    void what_a_draft_says_is_in_no_event() {
        UUID petition = graded();
        post("publisher", "zhou", petition, "/draft", notice("标题", "枫桥家园北侧噪声扰民"))
                .then()
                .statusCode(200);
        assertThat(Wire.await("suyuan.disclosure", petition, NoticeDrafted.class, 1)
                        .get(0)
                        .value())
                .contains("\"sealed\"")
                .doesNotContain("枫桥");
    }

    @Test
    @DisplayName("X-35 a petitioner objects before the grade, or while the notice stands: PETITIONER_DOES_NOT_OBJECT")
    void a_petitioner_objects() {
        UUID early = UUID.randomUUID();
        Wire.send(new DisclosureObjected(early));
        Wire.send(ContractExamples.of(GradeDecided.class, early));
        awaitWaived(early);
        UUID petition = graded();
        String title = "反对 " + petition.toString().replaceAll("\\d", "");
        post("publisher", "zhou", petition, "/draft", notice(title, "已补发。"))
                .then()
                .statusCode(200);
        examined(petition, 1);
        post("reviewer", "wu", petition, "/publication", "").then().statusCode(200);
        Wire.send(new DisclosureObjected(petition));
        awaitWaived(petition);
        given().get("/v1/public/board").then().body("items.notice.title", not(hasItem(title)));
    }

    @Test
    @DisplayName("X-35, D-02 against an objection a policy is published and a case is not")
    void an_objection_concerns_the_case() {
        UUID petition = graded();
        String regular = notice("现行办法", "办法见附件").replace("CASE", "REGULAR");
        post("publisher", "zhou", petition, "/draft", regular).then().statusCode(200);
        Wire.send(new DisclosureObjected(petition));
        Wire.send(new PeopleChanged(petition));
        examined(petition, 2);
        post("reviewer", "wu", petition, "/publication", "").then().statusCode(200);
        post("publisher", "zhou", petition, "/withdrawal", "{\"reason\": \"办法已修订\"}")
                .then()
                .statusCode(200);
        post("publisher", "zhou", petition, "/draft", notice("个案", "已补发。"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("PETITIONER_DOES_NOT_OBJECT"));
        post("publisher", "zhou", petition, "/draft", regular).then().statusCode(200);
    }

    private static void awaitWaived(UUID petition) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> as("publisher", "zhou")
                        .get(path(petition))
                        .then()
                        .statusCode(200)
                        .body("waiver", equalTo("PETITIONER_OBJECTS"))
                        .body("notice", nullValue()));
    }

    @Test
    void news_of_the_closing_waits_for_the_grade() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(PetitionClosed.class, petition));
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> as("publisher", "zhou")
                        .get(path(petition))
                        .then()
                        .statusCode(200)
                        .body("petitionClosed", equalTo(true)));
    }

    private static UUID graded() {
        UUID petition = UUID.randomUUID();
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> as("publisher", "zhou").get(path(petition)).then().statusCode(200));
        return petition;
    }

    /** Intake answers about the last of so many drafts. */
    private static void examined(UUID petition, int drafts, NoticeExamined.Place... places) {
        String told = Wire.await("suyuan.disclosure", petition, NoticeDrafted.class, drafts)
                .get(drafts - 1)
                .value();
        UUID draft = UUID.fromString(JsonPath.from(told).getString("draftId"));
        Wire.send(new NoticeExamined(petition, draft, List.of(places)));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() ->
                        as("reviewer", "wu").get(path(petition)).then().body("recognised", hasSize(places.length)));
    }

    private static String notice(String title, String body) {
        return """
                {"kind": "CASE", "title": "%s", "body": "%s", "basis": "《防暑降温措施管理办法》", "process": "登记至回访"}
                """.formatted(title, body);
    }

    private static Response post(String role, String account, UUID petition, String act, String body) {
        RequestSpecification request = as(role, account)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (body.isEmpty() ? request : request.body(body)).post(path(petition) + act);
    }

    private static RequestSpecification as(String role, String account) {
        return given().header("Authorization", TestTokens.bearer(role, account));
    }

    private static String path(UUID petition) {
        return "/v1/disclosures/" + petition;
    }
}
