package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.feedback.LimitCause;
import org.suyuan.contract.feedback.LimitMoved;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class LetterTest {
    @Test
    @DisplayName("I-01 the receipt is the Centre's, can be read, and its code scanned")
    void the_receipt_can_be_read_and_its_code_scanned() throws Exception {
        JsonPath registered = register("要求补发高温津贴（㎡、龘）😀");
        byte[] pdf = letter(registered, "RECEIPT?replaceMissing=true")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        letter(registered, "RECEIPT")
                .then()
                .statusCode(422)
                .body("rule", equalTo("LETTER_SHOWS_EVERY_CHARACTER"))
                .body("detail", org.hamcrest.Matchers.containsString("U+1F600"));
        assertThat(PdfText.of(pdf))
                .contains("信访事项登记回执", registered.getString("petition.number"), registered.getString("receiptCode"))
                .contains("欧阳某某：", "要求补发高温津贴（㎡、龘）〓", "综合服务中心（信访办）");
        assertThat(scanned(pdf)).isEqualTo(registered.getString("receiptCode"));
    }

    @Test
    void whoever_holds_the_code_downloads_the_receipt_without_any_name() throws Exception {
        JsonPath registered = register("要求补发高温津贴");
        byte[] pdf = Desk.visitor()
                .body(Map.of("receiptCode", registered.getString("receiptCode")))
                .post("/v1/public/receipts")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(PdfText.of(pdf)).contains("信访人：").doesNotContain("欧阳");
        Desk.visitor()
                .body(Map.of("receiptCode", "0000-0000-0000-0000"))
                .post("/v1/public/receipts")
                .then()
                .statusCode(404);
    }

    @Test
    void the_desk_does_not_learn_the_code_of_what_was_filed_in_public() throws Exception {
        Response filed = Desk.visitor()
                .body(Map.of("anonymous", true, "title", "食堂涨价", "text", "菜价涨了三成。" + java.util.UUID.randomUUID()))
                .post("/v1/public/petitions");
        String number = filed.path("number");
        String id = Desk.clerk()
                .body(Map.of("number", number))
                .post("/v1/petitions/search")
                .path("items[0].petitionId");
        byte[] receipt =
                Desk.clerk().get("/v1/petitions/" + id + "/letters/RECEIPT").asByteArray();
        assertThat(PdfText.of(receipt)).contains(number).doesNotContain(filed.<String>path("receiptCode"));
        Desk.act(id, "acceptance", Map.of()).statusCode(200);
        receipt = Desk.clerk().get("/v1/petitions/" + id + "/letters/RECEIPT").asByteArray();
        assertThat(PdfText.of(receipt)).doesNotContain(filed.<String>path("receiptCode"));
    }

    @Test
    void a_letter_is_written_after_its_act() throws Exception {
        JsonPath registered = register("要求补发高温津贴");
        letter(registered, "ACCEPTANCE").then().statusCode(409).body("rule", equalTo("LETTER_FOLLOWS_ITS_ACT"));
        act(registered, "acceptance", Map.of());
        assertThat(PdfText.of(letter(registered, "ACCEPTANCE").asByteArray())).contains("受理告知书", "已决定受理");
        letter(registered, "REFUSAL").then().statusCode(409);
        letter(registered, "POEM").then().statusCode(404);
    }

    @Test
    @DisplayName("I-10 a refusal says why and where to go")
    void a_refusal_says_why_and_where_to_go() throws Exception {
        JsonPath registered = register("不服仲裁裁决");
        act(registered, "refusal", Map.of("ground", "LAWSUIT_OR_ARBITRATION", "explanation", "该事项已进入劳动仲裁程序，不属于受理范围。"));
        assertThat(PdfText.of(letter(registered, "REFUSAL").asByteArray()))
                .contains("不予受理告知书", "该事项已进入劳动仲裁程序", "请向有管辖权的人民法院");
    }

    @Test
    @DisplayName("I-07, I-20 an ending at the desk and the report are printed too, and in English for who asks")
    void an_ending_at_the_desk_and_the_report_are_printed_too_and_in_english_for_who_asks() throws Exception {
        JsonPath registered = register("咨询档案转移");
        assertThat(PdfText.of(letter(registered, "REPORT").asByteArray())).contains("初步分析报告", "风险评估", "建议主办单位");
        act(
                registered,
                "settlement",
                Map.of(
                        "settlement",
                        "TRANSFERRED",
                        "explanation",
                        "请到人力资源部办理档案转移。",
                        "department",
                        "/group/hr",
                        "agreed",
                        true));
        assertThat(PdfText.of(letter(registered, "SETTLEMENT").asByteArray())).contains("办理情况告知书", "/group/hr");
        byte[] english = Desk.clerk()
                .header("Accept-Language", "en")
                .get("/v1/petitions/" + Desk.id(registered) + "/letters/SETTLEMENT")
                .asByteArray();
        assertThat(PdfText.of(english)).contains("Notice of settlement", "passed to a business department");
    }

    @Test
    @DisplayName(
            "E-07 who filed it sees the new limit and why, and gets a letter; what grading said before counts no more")
    void an_extension_is_told() throws Exception {
        JsonPath registered = register("井口浴室维修");
        UUID id = UUID.fromString(Desk.id(registered));
        act(registered, "acceptance", Map.of());
        letter(registered, "EXTENSION").then().statusCode(409).body("rule", equalTo("LETTER_FOLLOWS_ITS_ACT"));
        Wire.send(ContractExamples.of(GradeDecided.class, id));
        awaitStatus(registered, "state", "GRADED");
        letter(registered, "EXTENSION").then().statusCode(409);
        Wire.send(new LimitMoved(
                id,
                LimitCause.EXTENDED,
                Instant.parse("2027-01-15T15:59:59Z"),
                "director-zhou",
                null,
                null,
                ExtensionReason.APPRAISAL_PENDING));
        awaitStatus(registered, "extendedFor", "APPRAISAL_PENDING");
        awaitStatus(registered, "dueAt", "2027-01-15T23:59:59+08:00");
        assertThat(PdfText.of(letter(registered, "EXTENSION").asByteArray()))
                .contains("延期办理告知书", "需等待鉴定、检测或评估结论", "2027年1月15日");
        Wire.send(ContractExamples.of(
                GradeChanged.class,
                Map.of(
                        "petitionId",
                        id,
                        "decision",
                        ContractExamples.of(GradeDecided.class, Map.of("petitionId", id, "grade", Grade.URGENT)))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.get("/v1/petitions/" + id).body("grade", equalTo("URGENT")));
        Desk.get("/v1/petitions/" + id)
                .body("dueAt", equalTo("2027-01-15T23:59:59+08:00"))
                .body("extendedFor", equalTo("APPRAISAL_PENDING"));
    }

    private static void awaitStatus(JsonPath registered, String field, String value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.visitor()
                        .body(Map.of("receiptCode", registered.getString("receiptCode")))
                        .post("/v1/public/status")
                        .then()
                        .body(field, equalTo(value)));
    }

    @Test
    @DisplayName("I-10, E-15, E-16 the guide is public and covers every ground")
    void the_guide_is_public_and_covers_every_ground() {
        List<Map<String, Object>> guide = Desk.visitor()
                .get("/v1/acceptance-guide")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        List<Map<String, Object>> shorter = new ArrayList<>(guide);
        shorter.removeIf(entry -> "OUTSIDE_POWER".equals(entry.get("ground")));
        put(shorter).then().statusCode(422).body("rule", equalTo("GUIDE_COVERS_EVERY_GROUND"));
        put(guide).then().statusCode(200).body("code", hasItem("lawsuit"));
    }

    private static Response put(List<Map<String, Object>> guide) {
        return Desk.as("admin").body(guide).put("/v1/acceptance-guide");
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    private static Response letter(JsonPath registered, String kind) {
        return Desk.clerk().get("/v1/petitions/" + Desk.id(registered) + "/letters/" + kind);
    }

    private static void act(JsonPath registered, String act, Map<String, Object> body) {
        Desk.act(Desk.id(registered), act, body).statusCode(200);
    }

    private static JsonPath register(String title) {
        return Desk.register(title, Desk.person("欧阳某某"));
    }
}
