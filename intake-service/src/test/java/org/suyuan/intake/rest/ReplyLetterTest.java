package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReplyWithdrawn;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.intake.ReplyRead;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.WholeDatabase;
import org.suyuan.testkit.Wire;

/** The written reply as a letter, for the office, the unit and the petitioner. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReplyLetterTest {
    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "F-02 the reply is printed with number, findings and promises, as PDF and as DOCX; a correction replaces it")
    void printed() throws IOException, SQLException {
        String id = graded();
        letter("clerk", id, "REPLY").statusCode(409).body("rule", equalTo("LETTER_FOLLOWS_ITS_ACT"));
        ReplyIssued first = ForIntake.replied(UUID.fromString(id), 1);
        Wire.send(first);
        assertThat(awaited(id))
                .contains("信访事项处理（答复）意见书", "信访答〔2026〕15号", "欧阳某某：", "二十六人津贴漏发")
                .contains("补发 6 至 8 月高温津贴", "部分支持", "2026年12月15日前完成", "三十日内")
                .doesNotContain("此前版本");
        assertThat(WholeDatabase.tablesWith(database, "二十六人津贴漏发")).isEmpty();
        byte[] docx = letter("clerk", id, "REPLY/docx")
                .statusCode(200)
                .header("Content-Disposition", "inline; filename=\"reply.docx\"")
                .extract()
                .asByteArray();
        try (XWPFDocument sheet = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(sheet)) {
            assertThat(words.getText()).contains("信访答〔2026〕15号", "欧阳某某：", "补发 6 至 8 月高温津贴", "三十日内");
            assertThat(sheet.getProperties().getCoreProperties().getCreator()).doesNotContain("POI");
        }
        Wire.send(new ReplyWithdrawn(UUID.fromString(id), first.replyId(), "hr-li"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter("clerk", id, "REPLY").statusCode(409));
        Wire.send(ForIntake.replied(UUID.fromString(id), 2));
        assertThat(awaited(id)).contains("本意见书为第 2 版");
        Wire.send(first);
        Wire.send(new ReplyWithdrawn(UUID.fromString(id), first.replyId(), "hr-li"));
        Wire.send(new HandlingAssigned(
                UUID.fromString(id), "/group/hr", List.of("/group/safety"), "clerk", Instant.now()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter("/group/hr", id, "REPLY").statusCode(200));
        assertThat(awaited(id)).contains("本意见书为第 2 版");
        letter("/group/safety", id, "REPLY").statusCode(403);
    }

    @Test
    @DisplayName("F-01 the unit that handles it prints its reply, and no other letter; another unit prints none")
    void printed_by_its_unit() {
        String id = graded();
        UUID petition = UUID.fromString(id);
        Wire.send(ForIntake.replied(petition, 1));
        Wire.send(new HandlingAssigned(petition, "/group/hr", List.of(), "clerk", Instant.now()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter("/group/hr", id, "REPLY").statusCode(200));
        letter("/group/hr", id, "RECEIPT").statusCode(403).body("rule", equalTo("LETTER_OF_A_UNIT_IS_ITS_REPLY"));
        letter("/group/safety", id, "REPLY").statusCode(404);
    }

    @Test
    @DisplayName("F-03 who filed by themselves reads the reply with the receipt code; the first reading is told, once")
    void read_by_who_filed() throws IOException {
        JsonPath filed = Desk.visitor()
                .body(Map.of("anonymous", true, "title", "夜里施工", "text", "夜里罐车进出。", "unit", "/group/mine-2"))
                .post("/v1/public/petitions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String receipt = filed.getString("receiptCode");
        UUID id = UUID.fromString(Desk.idOf(filed.getString("number")));
        publicly("status", receipt).body("replyReadable", equalTo(false));
        publicly("replies", receipt).statusCode(404);
        Desk.act(id.toString(), "acceptance", Map.of()).statusCode(200);
        Wire.send(ForIntake.replied(id, 1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> publicly("status", receipt).body("replyReadable", equalTo(true)));
        for (int i = 0; i < 2; i++) {
            assertThat(PdfText.of(publicly("replies", receipt)
                            .statusCode(200)
                            .extract()
                            .asByteArray()))
                    .contains("信访答〔2026〕15号");
        }
        assertThat(Wire.await("suyuan.intake", id, ReplyRead.class, Duration.ofSeconds(20)))
                .hasSize(1);
    }

    @Test
    @DisplayName("F-03 a receipt code that the desk saw shows no reply")
    void not_by_a_code_of_the_desk() throws IOException {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("欧阳某某"));
        Wire.send(ContractExamples.of(GradeDecided.class, UUID.fromString(Desk.id(registered))));
        Wire.send(ForIntake.replied(UUID.fromString(Desk.id(registered)), 1));
        awaited(Desk.id(registered));
        publicly("status", registered.getString("receiptCode")).body("replyReadable", equalTo(false));
        publicly("replies", registered.getString("receiptCode")).statusCode(404);
    }

    private static String graded() {
        String id = Desk.id(Desk.register("要求补发高温津贴", Desk.person("欧阳某某")));
        Wire.send(ContractExamples.of(GradeDecided.class, UUID.fromString(id)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.get("/v1/petitions/" + id).body("state", equalTo("GRADED")));
        return id;
    }

    private static String awaited(String id) throws IOException {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> letter("clerk", id, "REPLY").statusCode(200));
        return PdfText.of(letter("clerk", id, "REPLY").statusCode(200).extract().asByteArray());
    }

    private static ValidatableResponse letter(String who, String id, String kind) {
        String bearer = who.startsWith("/")
                ? TestTokens.bearer("department", "department-li", who)
                : TestTokens.bearer(who, who + "-wang");
        return given().header("Authorization", bearer)
                .get("/v1/petitions/" + id + "/letters/" + kind)
                .then();
    }

    private static ValidatableResponse publicly(String what, String receipt) {
        return Desk.visitor()
                .body(Map.of("receiptCode", receipt))
                .post("/v1/public/" + what)
                .then();
    }
}
